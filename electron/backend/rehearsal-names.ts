import type { Language } from '../../shared/domain/schema/primitives';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { LANGUAGES, translator } from '../../shared/i18n/i18n';
import { fileStem, withoutNumber } from './file-names';

/** Bytes of a name that leave room for the mark behind it. */
const MAX_BYTES = 120;

/** What the file of a rehearsal is called: the workshop's own name, and the word. */
export function rehearsalStem(stem: string, language: Language): string {
  const name = withoutNumber(stem);
  return isMarked(name) ? name : `${fileStem(name, MAX_BYTES) ?? name} ${markIn(language)}`;
}

/** What an export is called: one of a rehearsal says so, even where people renamed the workshop's file. */
export function honestStem(
  stem: string,
  { rehearsalOf }: Pick<Workshop, 'rehearsalOf'>,
  language: Language,
): string {
  return rehearsalOf === undefined || isMarked(stem) ? stem : `${markIn(language)} ${stem}`;
}

function isMarked(stem: string): boolean {
  return LANGUAGES.some((language) => stem.includes(markIn(language)));
}

function markIn(language: Language): string {
  return `(${translator(language)('help.rehearsal.inFileNames')})`;
}
