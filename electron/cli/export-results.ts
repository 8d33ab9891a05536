import type { Translate } from '../../shared/i18n/i18n';
import { writeAtomically } from '../backend/atomic-write';
import { writeResultsWorkbook } from '../backend/excel/write/results-workbook';
import { readWorkshop } from '../backend/workshops/read-workshop';
import type { ExportCommand } from './arguments';
import type { Terminal } from './terminal';

/** Writes the results workbook of a workshop file, in the workshop's language unless one is named. */
export async function exportResults(
  { file, to, language }: ExportCommand,
  { disk, clock, say }: Terminal,
  t: Translate,
): Promise<void> {
  const { workshop, header } = await readWorkshop(disk, file);
  const order = { now: clock.now(), revision: header.revision };
  const bytes = await writeResultsWorkbook(workshop, language ?? workshop.language, order);
  await writeAtomically(disk, to, bytes);
  say(t('cli.written', { file: to }));
}
