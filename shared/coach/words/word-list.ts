/** Whether a word stands in a list, also with a plural ending or an Indonesian -nya. */
export type WordList = (word: string) => boolean;

/** A list of words, given as text with spaces between them. */
export function wordList(...texts: readonly string[]): WordList {
  const words = texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const forms = new Set(words.flatMap(formsOf));
  return (word) => forms.has(word);
}

export function anyOf(...lists: readonly WordList[]): WordList {
  return (word) => lists.some((list) => list(word));
}

/** English plurals and genitives; Indonesian -nya and doubled plurals: keluhan-keluhan. */
function formsOf(word: string): string[] {
  const plural = word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}es`;
  return [word, `${word}s`, plural, `${word}'s`, `${word}’s`, `${word}nya`, `${word}-${word}`];
}
