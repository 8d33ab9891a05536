import type { Translate } from '../../shared/i18n/i18n';
import { writeAtomically } from '../backend/atomic-write';
import { writeResultsWorkbook } from '../backend/excel/write/results-workbook';
import { readWorkshop } from '../backend/workshops/read-workshop';
import type { Command } from './arguments';
import type { Terminal } from './terminal';

/** Writes the results workbook of a workshop file, in the workshop's language unless one is named. */
export async function exportResults(
  { file, to, language }: Extract<Command, { kind: 'export' }>,
  { disk, clock, say }: Terminal,
  t: Translate,
): Promise<void> {
  const { workshop } = await readWorkshop(disk, file);
  const bytes = await writeResultsWorkbook(workshop, language ?? workshop.language, { now: clock.now() });
  await writeAtomically(disk, to, bytes);
  say(t('cli.written', { file: to }));
}
