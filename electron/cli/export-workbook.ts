import type { Translate } from '../../shared/i18n/i18n';
import { writeAtomically } from '../backend/atomic-write';
import type { BuildWorkbook } from '../backend/ports';
import { standardParts } from '../backend/standard-parts';
import { readWorkshop } from '../backend/workshops/read-workshop';
import type { ExportCommand } from './arguments';
import type { Terminal } from './terminal';

const BUILDERS = {
  export: standardParts.buildResults,
  tracker: standardParts.buildTracker,
} satisfies Record<ExportCommand['kind'], BuildWorkbook>;

/** Writes a workbook of a workshop file, in the workshop's language unless one is named. */
export async function exportWorkbook(
  { kind, file, to, paper, withScorecard, language }: ExportCommand,
  { disk, clock, say }: Terminal,
  t: Translate,
): Promise<void> {
  const { workshop, header } = await readWorkshop(disk, file);
  const order = { now: clock.now(), revision: header.revision, paper, withScorecard };
  const bytes = await BUILDERS[kind](workshop, language ?? workshop.language, order);
  await writeAtomically(disk, to, bytes);
  say(t('cli.written', { file: to }));
}
