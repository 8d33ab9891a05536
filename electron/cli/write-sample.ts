import { writeWorkshopFile } from '../../shared/file-format/write';
import type { Translate } from '../../shared/i18n/i18n';
import { languageOfLocale } from '../../shared/i18n/language-of-locale';
import { createSample } from '../../shared/library/samples/samples';
import { writeAtomically } from '../backend/atomic-write';
import { fileCodec } from '../backend/file-codec';
import type { Command } from './arguments';
import type { Terminal } from './terminal';

const FIRST_REVISION = 1;

/** Writes a sample workshop as a new file. */
export async function writeSample(
  { sample, to, language }: Extract<Command, { kind: 'sample' }>,
  { disk, clock, newId, locale, say }: Terminal,
  t: Translate,
): Promise<void> {
  const workshop = createSample(sample, language ?? languageOfLocale(locale), newId, clock);
  const { bytes } = writeWorkshopFile(workshop, FIRST_REVISION, fileCodec);
  await writeAtomically(disk, to, bytes);
  say(t('cli.written', { file: to }));
}
