import type { Language } from '../domain/schema/primitives';
import { termsOf, type Terms, type Translate, translator } from '../i18n/i18n';

/** A language with its sentences and the words of the domain, for texts that are composed of facts. */
export interface Words {
  readonly language: Language;
  readonly t: Translate;
  readonly terms: Terms;
}

const knownWords = new Map<Language, Words>();

/** The words of a language, whatever the interface speaks. */
export function wordsOf(language: Language): Words {
  const known = knownWords.get(language);
  if (known) return known;
  const t = translator(language);
  const words = { language, t, terms: termsOf(t) };
  knownWords.set(language, words);
  return words;
}
