import type { KpiFacts } from '../facts';
import {
  AVERAGE,
  CHANGE,
  COUNTED_HEADS,
  COUNTS,
  DIVISION,
  IN_DAYS,
  MONEYS,
  MONEY_HEADS,
  PRICED_RATE,
  SCORES,
  SHARES,
  SURE_SHARES,
  TEMPERATURES,
  TIMES,
  TIME_HEADS,
} from './dimension-words';
import { firstMatch } from './match-words';
import { phraseHead } from './phrase-parts';
import { foldPhrases } from './split-words';
import { BEYOND_FULL } from './units';
import type { WordList } from './word-list';

/** What sort of number a measure is. */
type Dimension = 'money' | 'time' | 'share' | 'count' | 'temperature';

const UNIT_DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  [
    'time',
    /^(?:(?:working )?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|weeks?|months?|years?)|jam|menit|mnt|detik|dtk|minggu|pekan|bulan|tahun)$/i,
  ],
  ['temperature', /^(?:°\s?[cf]|celsius|fahrenheit|derajat(?: celsius)?|degrees?(?: celsius)?)$/i],
  [
    'count',
    /^(?:people|persons?|customers?|orang|pcs|pieces?|units?|buah|items?|kg|kilo(?:gram)?s?|ton(?:ne)?s?|lit(?:re|er)s?|pelanggan|siswa|karyawan|times|kali)$/i,
  ],
];

/** The sort of number that a unit holds; null where it may hold many. */
function dimensionOfUnit({ unitKind, unit }: KpiFacts): Dimension | null {
  switch (unitKind) {
    case 'percent':
      return 'share';
    case 'currency':
      return 'money';
    case 'days':
      return 'time';
    case 'custom':
      return UNIT_DIMENSIONS.find(([, words]) => words.test(unit.trim()))?.[0] ?? null;
    default:
      return null;
  }
}

/** Words in a name that no number of this unit can be, or false. */
export function strangeToUnit(kpi: KpiFacts): string | false {
  switch (dimensionOfUnit(kpi)) {
    case 'money':
      return strangeToMoney(foldPhrases(kpi.name));
    case 'time':
      return strangeToTime(foldPhrases(kpi.name));
    case 'share':
      return strangeToShares(foldPhrases(kpi.name), kpi.formula);
    case 'count':
      return strangeToCounts(foldPhrases(kpi.name));
    default:
      return false;
  }
}

function strangeToMoney(name: string): string | false {
  if (MONEYS.test(name)) return false;
  const share = PRICED_RATE.test(name) ? false : firstMatch(SHARES, name);
  const counted = firstMatch(COUNTS, name) || headOf(name, COUNTED_HEADS);
  return firstMatch(TIMES, name) || share || counted || firstOf([SCORES, TEMPERATURES], name);
}

function strangeToTime(name: string): string | false {
  if (TIMES.test(name)) return false;
  const counted = !IN_DAYS.test(name) && (firstOf([COUNTS, SHARES], name) || headOf(name, COUNTED_HEADS));
  return counted || firstOf([SURE_SHARES, SCORES, TEMPERATURES], name) || headOf(name, MONEY_HEADS);
}

function strangeToShares(name: string, formula: string): string | false {
  const isShare = SHARES.test(name) || BEYOND_FULL.test(name) || CHANGE.test(name) || name.includes('%');
  if (isShare) return false;
  const counted = DIVISION.test(formula) ? false : firstMatch(COUNTS, name);
  const averaged = AVERAGE.test(name) && !MONEYS.test(name) && firstMatch(TIMES, name);
  return counted || averaged || firstMatch(TEMPERATURES, name);
}

function strangeToCounts(name: string): string | false {
  return firstMatch(SURE_SHARES, name) || headOf(name, MONEY_HEADS) || headOf(name, TIME_HEADS);
}

function headOf(name: string, heads: Readonly<Record<'english' | 'indonesian', WordList>>): string | false {
  const { english, indonesian } = phraseHead(name);
  if (heads.english(english)) return english;
  return heads.indonesian(indonesian) && indonesian;
}

function firstOf(patterns: readonly RegExp[], text: string): string | false {
  for (const pattern of patterns) {
    const match = firstMatch(pattern, text);
    if (match) return match;
  }
  return false;
}
