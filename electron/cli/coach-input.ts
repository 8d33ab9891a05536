import { AppError } from '../../shared/errors';
import { readCoachRequest } from '../../shared/coach/request/read-request';
import { type Translate, translator } from '../../shared/i18n/i18n';
import type { Command } from './arguments';
import { coachLines } from './coach-lines';
import { coachReport } from './coach-report';
import type { Terminal } from './terminal';

/** Says what the coach thinks of KPIs that come in as JSON. Findings are no failure. */
export async function coachInput(
  { asJson, language }: Extract<Command, { kind: 'coach' }>,
  { readInput, say }: Terminal,
  t: Translate,
): Promise<void> {
  const input = await readInput();
  if (input === null || input.trim() === '') throw badInput(t('cli.coach.noInput'));
  const request = readCoachRequest(parsed(input, t));
  const report = coachReport(request);
  if (asJson) return say(JSON.stringify(report));
  // A language named on the command line wins over the one in the input.
  const asked = language ?? request.language;
  say(coachLines(request, report, asked ? translator(asked) : t).join('\n'));
}

function parsed(input: string, t: Translate): unknown {
  try {
    return JSON.parse(input.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw badInput(t('cli.coach.noJson', { reason: error instanceof Error ? error.message : '' }));
  }
}

function badInput(reason: string): AppError {
  return new AppError('bad-request', { reason });
}
