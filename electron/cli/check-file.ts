import { AppError } from '../../shared/errors';
import type { Translate } from '../../shared/i18n/i18n';
import { readWorkshop } from '../backend/workshops/read-workshop';
import type { Command } from './arguments';
import { checkLines } from './check-lines';
import { checkReport } from './check-report';
import { cliSentence } from './sentences';
import type { Terminal } from './terminal';

/** Errors that say something of the file itself; all others say that it could not be read. */
const INVALID = ['file-damaged', 'file-foreign', 'file-too-new', 'file-too-large'];

/** Says whether a file is a valid workshop, how far it is, and what the coach finds. Findings are no failure. */
export async function checkFile(
  { file, asJson }: Extract<Command, { kind: 'check' }>,
  { disk, clock, say }: Terminal,
  t: Translate,
): Promise<void> {
  try {
    const { workshop, header } = await readWorkshop(disk, file);
    const report = checkReport(file, workshop, header, clock.today());
    say(asJson ? jsonOf(report) : checkLines(report, t).join('\n'));
  } catch (error) {
    if (asJson && error instanceof AppError && INVALID.includes(error.code)) {
      say(jsonOf({ valid: false, file, error: { code: error.code, sentence: cliSentence(error, t) } }));
    }
    throw error;
  }
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
