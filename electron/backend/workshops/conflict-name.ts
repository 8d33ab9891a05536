import type { Instant, Language } from '../../../shared/domain/schema/primitives';
import { LANGUAGES, translator } from '../../../shared/i18n/i18n';

/**
 * "Name (conflict 2026-11-22 10.42)", "Nama (bentrok …)", in local time: people look for the minute on
 * their own clock. The copy of a copy bears one such mark, in whichever language the first one was.
 */
export function conflictStem(stem: string, now: Instant, language: Language): string {
  const at = new Date(now);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}.${two(at.getMinutes())}`;
  return `${stem.replace(markAtEnd(), '')} (${wordIn(language)} ${day} ${time})`;
}

/** The mark that a copy of a copy has already, with the number that may stand behind it. */
function markAtEnd(): RegExp {
  const words = LANGUAGES.map(wordIn).join('|');
  return new RegExp(` \\((?:${words}) [\\d-]{10} \\d{2}\\.\\d{2}\\)(?: \\(\\d+\\))?$`);
}

function wordIn(language: Language): string {
  return translator(language)('home.conflictInFileNames');
}
