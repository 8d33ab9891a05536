import { forgivenSlips, slipsBetween } from '../library/search/spelling';
import { wordsOf } from '../library/search/words';
import { HEADER_WORDS, LEFT_OUT_WORDS, PERIOD_WORDS } from './header-words';
import { LIST_FIELDS, type ListField } from './list-fields';

/** What a heading may mean, and how surely: 100 where it is the very word. */
export interface HeadingMatch {
  readonly field: ListField | 'left-out';
  readonly sureness: number;
}

/** Less is a coincidence of words. */
const SURE_ENOUGH = 55;
const LONGEST_HEADING = 80;
const EXACT = 100;
const ONE_OF_SEVERAL_NAMES = 92;
const MISSPELT = 80;
const PART = 60;
const PERIOD_LOSS = 20;
/** Every other heading may speak of the KPI: “Rumus KPI”, “KPI owner”. */
const KPI_LOSS = 15;

interface Phrase {
  readonly field: HeadingMatch['field'];
  readonly text: string;
  readonly words: readonly string[];
  /** A further word of the same field is less sure than the one before it, by a little. */
  readonly rank: number;
}

let phrases: readonly Phrase[] | undefined;

function knownPhrases(): readonly Phrase[] {
  const listed = (field: Phrase['field'], texts: readonly string[]) =>
    texts.map((text, rank) => ({ field, text, words: text.split(' '), rank }));
  phrases ??= [
    ...LIST_FIELDS.flatMap((field) => listed(field, HEADER_WORDS[field])),
    ...listed('left-out', LEFT_OUT_WORDS),
  ];
  return phrases;
}

/** A heading as it is compared and remembered: its words, without years and what stands in brackets. */
export function headingWords(heading: string): string {
  const bare = heading.replace(/[([{][^)\]}]*[)\]}]?/g, ' ');
  const words = wordsOf(wordsOf(bare).length > 0 ? bare : heading);
  const lasting = words.filter((word) => !/^(?:19|20)\d\d$/.test(word));
  return (lasting.length > 0 ? lasting : words).join(' ');
}

const known = new Map<string, readonly HeadingMatch[]>();
/** The rows among which headings are looked for repeat their words, and are looked at again and again. */
const MOST_KNOWN = 5_000;

/** What a heading may mean, the surest first; nothing for a sentence or a number. */
export function matchHeading(heading: string): readonly HeadingMatch[] {
  if (heading.length > LONGEST_HEADING) return [];
  const before = known.get(heading);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const matches = matchesOf(heading);
  known.set(heading, matches);
  return matches;
}

function matchesOf(heading: string): HeadingMatch[] {
  const whole = headingWords(heading);
  if (!/\p{L}/u.test(whole)) return [];
  const parts = heading.split(/[/|\n,&]| atau | or /).map(headingWords);
  const best = new Map<HeadingMatch['field'], number>();
  for (const phrase of knownPhrases()) {
    const sureness = surenessOf(phrase, whole, parts.length > 1 ? parts : []);
    if (sureness >= SURE_ENOUGH) best.set(phrase.field, Math.max(best.get(phrase.field) ?? 0, sureness));
  }
  return [...best]
    .map(([field, sureness]) => ({ field, sureness }))
    .sort((one, other) => other.sureness - one.sureness);
}

function surenessOf({ field, text, words, rank }: Phrase, whole: string, parts: readonly string[]): number {
  const less = rank / 10;
  if (whole === text) return EXACT - less;
  if (parts.includes(text)) return ONE_OF_SEVERAL_NAMES - less;
  const typed = whole.split(' ');
  if (isMisspelt(typed, words)) return MISSPELT - less;
  if (field === 'left-out') return 0;
  const place = placeOf(words, typed);
  if (place < 0) return 0;
  const isOfPeriod = typed.some((word) => PERIOD_WORDS.has(word));
  const share = (20 * words.length) / typed.length + (place === 0 ? 2 : 0);
  return PART + share - less - (isOfPeriod ? PERIOD_LOSS : 0) - (field === 'name' ? KPI_LOSS : 0);
}

function isMisspelt(typed: readonly string[], words: readonly string[]): boolean {
  if (typed.length !== words.length) return false;
  return words.every((word, index) => {
    const own = typed[index] ?? '';
    const most = forgivenSlips(Math.min(word.length, own.length));
    if (own === word) return true;
    const isNear = most > 0 && Math.abs(own.length - word.length) <= most;
    return isNear && slipsBetween(own, word, most).whole <= most;
  });
}

/** Where the words stand in a row among the typed ones; -1 where they do not. */
function placeOf(words: readonly string[], typed: readonly string[]): number {
  return typed.findIndex((_, start) => words.every((word, index) => typed[start + index] === word));
}

/** The field of each heading: every field once, where it is surest; the others are left out. */
export function proposeFields(headings: readonly string[]): (ListField | null)[] {
  return assignFields(headings).map((match) => match?.field ?? null);
}

/** How much a row looks like headings: how many fields it names, and how surely. */
export function headingSureness(headings: readonly string[]): number {
  return assignFields(headings).reduce((sum, match) => sum + (match?.sureness ?? 0) / EXACT, 0);
}

interface Assigned {
  readonly field: ListField;
  readonly sureness: number;
}

function assignFields(headings: readonly string[]): (Assigned | null)[] {
  const candidates = headings
    .flatMap((heading, column) =>
      fieldsBeforeLeftOut(matchHeading(heading)).map((match) => ({ ...match, column })),
    )
    .sort((one, other) => other.sureness - one.sureness);
  const assigned = headings.map((): Assigned | null => null);
  const taken = new Set<ListField>();
  for (const { column, field, sureness } of candidates) {
    if (assigned[column] || taken.has(field)) continue;
    assigned[column] = { field, sureness };
    taken.add(field);
  }
  return assigned;
}

function fieldsBeforeLeftOut(matches: readonly HeadingMatch[]): Assigned[] {
  const fields: Assigned[] = [];
  for (const { field, sureness } of matches) {
    if (field === 'left-out') break;
    fields.push({ field, sureness });
  }
  return fields;
}
