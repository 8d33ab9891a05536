import type { Language } from '../../domain/schema/primitives';
import type { LibraryEntry } from '../kpis/entry';
import type { LibraryField, LibraryIndex, WordPlace } from './library-index';
import { forgivenSlips, slipsBetween } from './spelling';
import { withoutJoiningWords } from './stop-words';
import { wordsOf } from './words';

/** The strongest place at which an entry was found, and the word there, folded to lower case. */
export interface LibraryMatch {
  readonly field: LibraryField;
  readonly language: Language;
  readonly word: string;
}

export interface LibraryHit {
  readonly entry: LibraryEntry;
  /** Comparable only with the other hits of the same search. */
  readonly score: number;
  /** Null where nothing was asked for. */
  readonly match: LibraryMatch | null;
}

const WEIGHT = { name: 100, keyword: 40, formula: 10, group: 5 } as const satisfies Record<
  LibraryField,
  number
>;
const WHOLE_WORD = 1;
const WORD_START = 0.9;
const MISSPELT = 0.3;
const MISSPELT_START = 0.2;
const OTHER_LANGUAGE = 0.95;
/** A shorter half-typed word with a slip could begin anything. */
const SHORTEST_MISSPELT_START = 5;
/** Shorter beginnings stand in every formula. */
const SHORTEST_IN_FORMULA = 3;

/**
 * The entries that hold as many of the asked words as any entry does, in either language, names
 * before keywords before formulas; all entries in their order where nothing is asked.
 */
export function searchLibrary(index: LibraryIndex, query: string, language: Language): LibraryHit[] {
  const words = [...new Set(withoutJoiningWords(wordsOf(query)))];
  if (words.length === 0) return index.entries.map((entry) => ({ entry, score: 0, match: null }));
  const finds = words.map((word) => foundBy(index, word, language));
  const tallies = index.entries.map((entry, position) => tallied(entry, position, finds));
  const mostWords = Math.max(1, ...tallies.map((tally) => tally.words));
  return tallies
    .filter((tally) => tally.words === mostWords)
    .map(({ hit }) => hit)
    .sort((one, other) => other.score - one.score);
}

interface Find {
  readonly score: number;
  readonly match: LibraryMatch;
}

/** What one asked word found, by the entry's position. */
type Finds = readonly (Find | undefined)[];

function tallied(entry: LibraryEntry, position: number, finds: readonly Finds[]) {
  const found = finds.flatMap((byPosition) => byPosition[position] ?? []);
  const score = found.reduce((sum, find) => sum + find.score, 0);
  const best = found.reduce<Find | null>((one, find) => (one && one.score >= find.score ? one : find), null);
  return { words: found.length, hit: { entry, score, match: best?.match ?? null } };
}

/** The best place of one asked word in every entry that has it. Slips are forgiven only where nothing else fits. */
function foundBy(index: LibraryIndex, asked: string, language: Language): Finds {
  const finds: (Find | undefined)[] = [];
  const isSpeltRight = collect(index, finds, language, asked.length, (word) => asWritten(asked, word));
  if (!isSpeltRight) collect(index, finds, language, asked.length, (word) => withSlips(asked, word));
  return finds;
}

/** Adds what fits; true where a name or a keyword was among it. */
function collect(
  index: LibraryIndex,
  finds: (Find | undefined)[],
  language: Language,
  askedLength: number,
  fit: (word: string) => number,
): boolean {
  let isNamed = false;
  for (const [word, places] of index.words) {
    const quality = fit(word);
    if (quality === 0) continue;
    for (const place of places) {
      const isStrong = place.field === 'name' || place.field === 'keyword';
      if (isStrong || askedLength >= SHORTEST_IN_FORMULA) add(finds, place, word, quality, language);
      isNamed ||= isStrong;
    }
  }
  return isNamed;
}

function add(
  finds: (Find | undefined)[],
  place: WordPlace,
  word: string,
  quality: number,
  language: Language,
): void {
  const score = WEIGHT[place.field] * quality * (place.language === language ? 1 : OTHER_LANGUAGE);
  if (score <= (finds[place.entry]?.score ?? 0)) return;
  finds[place.entry] = { score, match: { field: place.field, language: place.language, word } };
}

function asWritten(asked: string, word: string): number {
  if (word === asked) return WHOLE_WORD;
  return word.startsWith(asked) ? WORD_START : 0;
}

function withSlips(asked: string, word: string): number {
  const most = forgivenSlips(asked.length);
  if (most === 0) return 0;
  const { whole, start } = slipsBetween(asked, word, most);
  if (whole <= most) return MISSPELT / Math.max(1, whole);
  return start <= most && asked.length >= SHORTEST_MISSPELT_START ? MISSPELT_START / Math.max(1, start) : 0;
}
