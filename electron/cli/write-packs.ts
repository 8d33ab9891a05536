import { join } from 'node:path';
import type { Translate } from '../../shared/i18n/i18n';
import { writeAtomically } from '../backend/atomic-write';
import { createExportFolder } from '../backend/exports/export-folder';
import { buildPacks, writePacks, zipPacks } from '../backend/exports/pack-files';
import { readWorkshop } from '../backend/workshops/read-workshop';
import type { PacksCommand } from './arguments';
import type { Terminal } from './terminal';

/** Writes the packs of all departments, or their blank interview forms, to a folder or as one zip. */
export async function exportPacks(
  { file, to, asZip, forms, paper, language }: PacksCommand,
  { disk, clock, newId, say }: Terminal,
  t: Translate,
): Promise<void> {
  const { workshop, header } = await readWorkshop(disk, file);
  const kind = forms ? 'interview-form' : 'pack';
  const { revision } = header;
  const wish = { kind, language: language ?? workshop.language, revision, paper } as const;
  const packs = await buildPacks(workshop, wish, { clock, newId });
  if (asZip) {
    await writeAtomically(disk, to, zipPacks(packs, clock));
    say(t('cli.written', { file: to }));
    return;
  }
  await writePacks(createExportFolder(disk, to), packs, ({ folder, fileName, outcome }) => {
    const path = join(folder, fileName);
    say(outcome === 'renamed' ? t('cli.evaded', { file: path }) : t('cli.written', { file: path }));
  });
}
