import type { Language } from '../../domain/schema/primitives';
import type { LibraryEntry } from '../kpis/entry';
import { groupNames } from '../kpis/groups';
import { isTelling } from './stop-words';
import { wordStem } from './word-stem';
import { indexedWords } from './words';

/** Where in an entry a word was found, the strongest place first. */
export type LibraryField = 'name' | 'keyword' | 'formula' | 'group';

export interface WordPlace {
  /** The position of the entry in the index. */
  readonly entry: number;
  readonly field: LibraryField;
  readonly language: Language;
}

/** A stem's place, and the word there that it was made from. */
export interface StemPlace extends WordPlace {
  readonly word: string;
}

/** The library made ready for searching, by words and by their stems. */
export interface LibraryIndex {
  readonly entries: readonly LibraryEntry[];
  readonly words: ReadonlyMap<string, readonly WordPlace[]>;
  /** Names and keywords alone: formulas share too many words with any duty. */
  readonly stems: ReadonlyMap<string, readonly StemPlace[]>;
}

const LANGUAGES: readonly Language[] = ['en', 'id'];

/**
 * Reads every entry once, in both languages. Our own small index, because the libraries at hand do
 * not fit: MiniSearch counts swapped letters as two slips (`chrun` finds nothing), forgives none in
 * a half-typed word, and mixes rarity into its ranks, so that a formula can overtake a name; Fuse
 * compares letters anywhere instead of words.
 */
export function createLibraryIndex(entries: readonly LibraryEntry[]): LibraryIndex {
  const words = new Map<string, WordPlace[]>();
  const stems = new Map<string, StemPlace[]>();
  for (const [entry, texts] of entries.entries()) {
    for (const { field, language, text } of searchedTexts(texts)) {
      const place = { entry, field, language };
      for (const word of new Set(indexedWords(text))) {
        addPlace(words, word, place);
        if (isStemmed(field) && isTelling(word)) addPlace(stems, wordStem(word), { ...place, word });
      }
    }
  }
  return { entries, words, stems };
}

interface SearchedText {
  readonly field: LibraryField;
  readonly language: Language;
  readonly text: string;
}

function searchedTexts({ texts, keywords, group }: LibraryEntry): SearchedText[] {
  return LANGUAGES.flatMap((language): SearchedText[] => [
    { field: 'name', language, text: texts[language]?.name ?? '' },
    { field: 'keyword', language, text: (keywords[language] ?? []).join('\n') },
    { field: 'formula', language, text: texts[language]?.formula ?? '' },
    { field: 'group', language, text: groupNames[group][language] },
  ]);
}

function isStemmed(field: LibraryField): boolean {
  return field === 'name' || field === 'keyword';
}

function addPlace<Place>(map: Map<string, Place[]>, word: string, place: Place): void {
  const places = map.get(word);
  if (places) places.push(place);
  else map.set(word, [place]);
}
