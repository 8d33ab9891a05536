import { endsNoun, phraseHead } from './phrase-parts';
import {
  holdsMark,
  isEnglishAmount,
  isEnglishCountable,
  isEnglishEvent,
  isIndonesianAmount,
  isIndonesianCountable,
  isIndonesianEvent,
  isMark,
  isSubstance,
} from './quantities';
import { foldPhrases, wordsIn } from './split-words';
import { isEnglishTopic, isIndonesianTopic } from './topics';
import { anyOf, wordList } from './word-list';
import { vagueWords } from './vague';

const JOINT =
  /\s+(?:and also|and|dan juga|dan|serta|plus|while|sambil|sekaligus|beserta|as well as|along with|together with|maupun|juga|n|(?<!(?:yang|yg) )sama(?! dengan))\s+|\s*[&;]\s*|\s*\/\s*|\s+\+\s*|\s*\+\s+|,\s+(?:(?:and|dan|serta|&)\s+)?/iu;
/** A joint stronger than a comma, which may only add a remark. */
const COORDINATED =
  /\s(?:and|dan|serta|plus|while|sambil|sekaligus|beserta|as well as|along with|together with|maupun|juga|n|(?<!(?:yang|yg) )sama(?! dengan))\s|[&;+]/iu;
/** One number made from two: a ratio of, the difference between. */
const isOneFromTwo = wordList(
  `between difference gap ratio versus vs antara selisih rasio perbandingan dibanding dibandingkan`,
);
const isActivity = wordList(
  `call e-mail meeting training session workshop post campaign event visit follow-up report audit inspection survey
  rapat pelatihan sesi unggahan konten kampanye acara kunjungan laporan audit inspeksi`,
);
/** What is measured as a share or a score, though its name does not say so. */
const isQuality = wordList(
  `satisfaction quality punctuality productivity cleanliness safety discipline efficiency service compliance loyalty
  morale awareness friendliness teamwork hygiene reliability speed accuracy engagement growth pertumbuhan
  kepuasan kualitas mutu ketepatan produktivitas kebersihan keselamatan keamanan kedisiplinan disiplin efisiensi
  efektivitas pelayanan layanan kepatuhan loyalitas keramahan kerapian kenyamanan kerja-sama kecepatan kelengkapan
  keaktifan ketelitian keterlibatan`,
);
/** At the end of a part these only say how something was done. */
const isAdverb = wordList(`on-time in-full tepat-waktu`);
const isMarkHead = (word: string) => isMark(word) && !isAdverb(word);
const isDuration = wordList(`days hours minutes jam menit`);
/** With such a word, people and things are counted by themselves: new members, barang hilang. */
const isGain = wordList(
  `new repeat active lost damaged returning left leaving baru aktif keluar masuk hilang rusak kembali`,
);
const isEnglishMeasure = anyOf(isEnglishAmount, isQuality, isEnglishTopic);
const isIndonesianMeasure = anyOf(isIndonesianAmount, isQuality, isIndonesianTopic);
const isEnglishThing = anyOf(isEnglishEvent, isSubstance);
const isIndonesianThing = anyOf(isIndonesianEvent, isSubstance);
const isScore = wordList(`score skor nilai indeks index rating poin`);
const isWorkplace = wordList(`production stock inventory payroll`);
/** Heads that go with whatever stands before them: sales and marketing spend, defect and scrap rate. */
const isSharedHead = wordList(
  `rate ratio score index rating cost spend expense budget share percentage report audit incident accident error
  complaint issue review check checklist training inspection level fee income sales revenue order ticket request
  consumption use usage hours overtime`,
);

/** What a part of a name is, as far as it could stand alone. */
type Part = 'measure' | 'event' | 'activity' | 'other';

/** The name where it joins two measures, or false. */
export function joinedMeasures(name: string): string | false {
  if (!COORDINATED.test(name) && !/[,/]/.test(name)) return false;
  const plain = foldPhrases(name.replace(/\([^)]*\)/g, ' '));
  const parts = plain
    .split(JOINT)
    .map(wordsIn)
    .filter((part) => part.length > 0);
  const [first, ...others] = parts;
  if (!first || others.length === 0 || first.slice(0, -1).some(isOneFromTwo)) return false;
  const kinds = parts.map((part, index) => {
    if (isSharing(part, parts[index + 1])) return 'other';
    return index === 0 ? partOf(part) : partBehind(first, part);
  });
  const isList = COORDINATED.test(plain);
  const counted = kinds.filter((kind) => (isList ? kind !== 'other' : kind === 'measure'));
  return counted.length > 1 && counted.some((kind) => kind !== 'activity') ? name.trim() : false;
}

function partOf(words: readonly string[]): Part {
  const { english, indonesian, isDone } = phraseHead(words);
  if (holdsMark(withoutAdverb(words).slice(0, 3)) || isMarkHead(english)) return 'measure';
  if (isActivity(english) || isActivity(indonesian)) return 'activity';
  if (isEnglishMeasure(english) || isIndonesianMeasure(indonesian)) return 'measure';
  if (isDuration(english) || (isDuration(indonesian) && words.length > 1)) return 'measure';
  if ((isDone || words.some(isGain)) && isSomebody(english, indonesian)) return 'event';
  const isThing = isEnglishThing(english) || isIndonesianThing(indonesian);
  return isThing ? 'event' : wishOrOther(words);
}

/** A wish is a goal of its own: "and happy customers", "dan pelanggan puas". */
function wishOrOther(words: readonly string[]): Part {
  return vagueWords(words.join(' ')) ? 'measure' : 'other';
}

function isSomebody(english: string, indonesian: string): boolean {
  return isEnglishCountable(english) || isIndonesianCountable(indonesian);
}

/** "Complete and on time": such words at the end only say how something was done. */
function withoutAdverb(words: readonly string[]): readonly string[] {
  return isAdverb(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** "Per order" says what a number is shared by, not that it is one. */
function withoutPer(words: readonly string[]): readonly string[] {
  const per = words.indexOf('per');
  return per > 0 ? words.slice(0, per) : words;
}

/** What a later part is behind the first: often only another object of the same measure. */
function partBehind(first: readonly string[], part: readonly string[]): Part {
  // What begins with a preposition only adds to what stands before: stock, in days.
  if (endsNoun(part[0] ?? '')) return 'other';
  const kind = partOf(isIndonesianAmount(first[0] ?? '') ? withoutPer(part) : part);
  if (kind === 'activity' && isOverMany(first)) return 'other';
  if (kind === 'event' && part.length === 1 && isOverMany(first)) return 'other';
  return kind === 'measure' && isScore(first[0] ?? '') && isQuality(phraseHead(part).indonesian)
    ? 'other'
    : kind;
}

/** "Number of", "revenue from", "jumlah", "biaya": one number over all that follows. */
function isOverMany(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length < 2) return false;
  return words.some(endsNoun) || isMark(first) || isIndonesianAmount(first) || isIndonesianEvent(first);
}

/** True for one bare word that shares the head of the part behind it: quality and safety audits. */
function isSharing(part: readonly string[], next: readonly string[] | undefined): boolean {
  const [word = '', ...more] = part;
  if (!next || next.length < 2 || more.length > 0 || isMark(word)) return false;
  if (isEnglishAmount(word) && !isWorkplace(word)) return false;
  return isSharedHead(phraseHead(next).english) && !/[^s]s$/.test(word);
}
