import { departmentWords, LIBRARY_GROUPS, type LibraryGroup } from '../kpis/groups';
import type { LibraryField, LibraryIndex } from './library-index';
import type { LibraryHit, LibraryMatch } from './search-library';
import { isTelling } from './stop-words';
import { wordStem } from './word-stem';
import { wordsOf } from './words';

/** A line of the grid that wants a KPI. */
export interface DutyAtHand {
  readonly department: string;
  readonly duty: string;
  readonly idealOutcome: string;
}

const MOST_SUGGESTIONS = 5;
const DUTY_WEIGHT = 3;
const OUTCOME_WEIGHT = 2;
const FIELD_WEIGHT: Readonly<Partial<Record<LibraryField, number>>> = { name: 3, keyword: 2 };
/** What stands on the department's own shelf fits better, other things being equal. */
const OWN_SHELF = 2;
/** Weaker hits than this share of the best one only share a word by chance. */
const WORTH_SHOWING = 0.2;

/**
 * Up to five entries for a duty, by the words it shares with names and keywords of either language,
 * rare words counting more. Where no word is shared, the first of the department's own shelf.
 */
export function suggestForDuty(index: LibraryIndex, dutyAtHand: DutyAtHand): LibraryHit[] {
  const shelves = shelvesOf(dutyAtHand.department);
  const hits = sharedWords(index, dutyAtHand, shelves);
  const best = Math.max(0, ...hits.map((hit) => hit.score));
  const fitting = hits
    .filter((hit) => hit.score >= best * WORTH_SHOWING)
    .sort((one, other) => other.score - one.score);
  return (fitting.length > 0 ? fitting : firstOfShelves(index, shelves)).slice(0, MOST_SUGGESTIONS);
}

interface Sum {
  readonly score: number;
  readonly best: number;
  readonly match: LibraryMatch;
}

function sharedWords(
  index: LibraryIndex,
  dutyAtHand: DutyAtHand,
  shelves: ReadonlySet<string>,
): LibraryHit[] {
  const sums = new Map<number, Sum>();
  for (const [stem, weight] of stemWeights(dutyAtHand)) {
    for (const [entry, { score, match }] of bestPlaces(index, stem, weight)) {
      const sum = sums.get(entry) ?? { score: 0, best: 0, match };
      sums.set(entry, {
        score: sum.score + score,
        best: Math.max(sum.best, score),
        match: score > sum.best ? match : sum.match,
      });
    }
  }
  return [...sums].flatMap(([position, { score, match }]) => {
    const entry = index.entries[position];
    return entry ? [{ entry, match, score: score * (shelves.has(entry.group) ? OWN_SHELF : 1) }] : [];
  });
}

/** Every stem of the duty and its outcome, with the weight of the stronger of the two. */
function stemWeights({ duty, idealOutcome }: DutyAtHand): ReadonlyMap<string, number> {
  return new Map([
    ...stemsOf(idealOutcome).map((stem) => [stem, OUTCOME_WEIGHT] as const),
    ...stemsOf(duty).map((stem) => [stem, DUTY_WEIGHT] as const),
  ]);
}

function stemsOf(text: string): string[] {
  return wordsOf(text).filter(isTelling).map(wordStem);
}

function bestPlaces(index: LibraryIndex, stem: string, weight: number) {
  const places = index.stems.get(stem) ?? [];
  const holders = new Set(places.map((place) => place.entry)).size;
  const rarity = Math.log(1 + index.entries.length / holders);
  const best = new Map<number, { readonly score: number; readonly match: LibraryMatch }>();
  for (const { entry, field, language, word } of places) {
    const score = weight * rarity * (FIELD_WEIGHT[field] ?? 0);
    if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { score, match: { field, language, word } });
  }
  return best;
}

function shelvesOf(department: string): ReadonlySet<string> {
  const words = new Set(wordsOf(department));
  const pointsTo = (group: LibraryGroup) => departmentWords[group].some((word) => words.has(word));
  return new Set(LIBRARY_GROUPS.filter(pointsTo));
}

function firstOfShelves({ entries }: LibraryIndex, shelves: ReadonlySet<string>): LibraryHit[] {
  return entries
    .filter((entry) => shelves.has(entry.group))
    .map((entry) => ({ entry, score: 0, match: null }));
}
