import {
  holdsMark,
  isAmount,
  isEnglishAmount,
  isEnglishCountable,
  isEnglishEvent,
  isEvent,
  isIndonesianAmount,
  isIndonesianCountable,
  isIndonesianEvent,
  isInstrument,
} from './quantities';
import type { ReadName } from './read-name';
import { isEnglishTopic, isIndonesianTopic, isLoanCompanion, isLoanTopic } from './topics';
import { anyOf, wordList } from './word-list';

/** A rate, a number, an average, a survey's answer; a figure in the name; or things that were done. */
export function isMeasure({ words, head }: ReadName): boolean {
  return head.isDone || holdsMark(words) || words.some(isFigure) || words.some(isInstrument);
}

/** Sales, costs, time … are what it is about. */
export function isAboutAmount({ head }: ReadName): boolean {
  return isEnglishAmount(head.english) || isIndonesianAmount(head.indonesian);
}

/** People, things or events are what it is about: they can at least be counted. */
export function isAboutCountable({ head: { english, indonesian } }: ReadName): boolean {
  return (
    isEnglishCountable(english) ||
    isEnglishEvent(english) ||
    isIndonesianCountable(indonesian) ||
    isIndonesianEvent(indonesian)
  );
}

/** An amount or an event stands in it, and no mere idea beside it. */
export function hasQuantity(name: ReadName): boolean {
  if (isAboutAmount(name)) return true;
  const { words } = name;
  const hasTopic = words.some((word) => isEnglishTopic(word) || isIndonesianTopic(word));
  return !hasTopic && words.some((word) => isAmount(word) || isEvent(word));
}

/** People or things of which a clause says which ones count: siswa yang sudah bisa membaca lancar. */
export function isSubset(name: ReadName): boolean {
  return isAboutCountable(name) && DEFINING_CLAUSE.test(name.words.join(' '));
}

/** One noun and nothing else: sales, pelanggan. */
export function isBareNoun({ words: [word, ...others] }: ReadName): boolean {
  return word !== undefined && others.length === 0 && isNoun(word);
}

/** The idea that a name is about, such as quality; empty where it is about something else. */
export function topicOf({ words, head: { english, indonesian, isDone } }: ReadName): string {
  if (isDone || SAYS_MORE.test(words.join(' '))) return '';
  if (isEnglishTopic(english)) return english;
  if (isIndonesianTopic(indonesian)) return indonesian;
  const growth = [english, indonesian].find(isGrowth);
  if (growth) return words.some((word) => word !== growth && isNoun(word)) ? '' : growth;
  const [first = '', second = ''] = words;
  return isLoanTopic(first) && isLoanCompanion(second) ? first : '';
}

const isNoun = anyOf(isAmount, isEvent, isEnglishCountable, isIndonesianCountable);
const isGrowth = wordList(`growth pertumbuhan perkembangan`);
/** A clause that tells what of an idea counts: promotion that brings in orders. */
const SAYS_MORE = /\s(?:yang|that|which) \S+ \S/;
const DEFINING_CLAUSE =
  /^(?:\S+ ){0,3}\S+ (?:yang|who|that) (?!lebih|paling|sangat|selalu|semakin|makin|more|always|very)\S+ \S/;

const NUMBER_WORD = wordList(
  `two three four five six seven eight nine ten half dua tiga empat lima enam tujuh delapan sembilan sepuluh
  separuh setengah`,
);
/** Words whose number only says which one is meant. */
const isLabelled = wordList(
  `line lini grade kelas class semester batch phase fase tahap iso version versi level zone zona ward gudang cabang
  toko store shop room ruang quarter kuartal triwulan q unit shift plant model type tipe no generation generasi
  industry industri windows`,
);

/** A number that says how much; a year, a class or a standard's number only says which. */
function isFigure(word: string, index: number, words: readonly string[]): boolean {
  if (NUMBER_WORD(word)) return true;
  if (!/^\p{P}*\d/u.test(word) || /^(?:19|20)\d\d$/.test(word) || /^\d[a-z]s?$/.test(word)) return false;
  return !isLabelled(words[index - 1] ?? '');
}
