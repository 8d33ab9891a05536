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
  SURE_COUNTS,
  SURE_SHARES,
  TEMPERATURES,
  TIMES,
  TIME_HEADS,
} from './dimension-words';
import { firstMatch, listed, wholeText } from './match-words';
import { phraseHead } from './phrase-parts';
import { foldPhrases } from './split-words';
import { BEYOND_FULL } from './units';
import { vagueWords } from './vague';
import type { WordList } from './word-list';

/** What sort of number a measure is. */
type Dimension = 'money' | 'time' | 'share' | 'score' | 'things' | 'matter';

const UNIT_DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  [
    'time',
    wholeText(
      listed(`(?:working )?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|weeks?|months?|years?),
    jam, menit, mnt, detik, dtk, minggu, pekan, bulan, tahun`),
    ),
  ],
  [
    'things',
    wholeText(
      listed(`people, persons?, customers?, pcs, pieces?, units?, items?, times, orang, buah, kali,
    pelanggan, siswa, karyawan`),
    ),
  ],
  [
    'matter',
    wholeText(
      listed(String.raw`kg, kilo(?:gram)?s?, gr(?:am)?s?, ton(?:ne)?s?, lit(?:re|er)s?, l, ml, met(?:re|er)s?, m, m2, m3,
    km, cm, ha, hectares?, hektare?, °\s?[cf], celsius, derajat(?: celsius)?, degrees?(?: celsius)?`),
    ),
  ],
];
const PER = /\s*(?:\/|(?<!\p{L})per(?!\p{L})).*$/iu;

/** The sort of number that a unit holds; null where it may hold many. */
function dimensionOfUnit({ unitKind, unit }: KpiFacts): Dimension | null {
  switch (unitKind) {
    case 'percent':
      return 'share';
    case 'currency':
      return 'money';
    case 'days':
      return 'time';
    case 'score':
      return 'score';
    case 'custom':
      return UNIT_DIMENSIONS.find(([, words]) => words.test(unit.replace(PER, '')))?.[0] ?? null;
    default:
      return null;
  }
}

/** Words that no number of this unit can be, in the name or the unit itself, or false. */
export function strangeToUnit(kpi: KpiFacts): string | false {
  const vague = kpi.unitKind === 'custom' && !/\s/.test(kpi.unit.trim()) && vagueWords(kpi.unit);
  if (vague) return vague;
  const dimension = dimensionOfUnit(kpi);
  if (dimension === 'share' && isFarBeyondFull(kpi)) return '%';
  return dimension !== null && STRANGE[dimension](foldPhrases(kpi.name.replace(SPAN, ' ')), kpi.formula);
}

/** A span that only bounds what is counted: overdue more than 30 days, dibalas dalam 2 jam. */
const SPAN =
  /(?<!\p{L})(?:(?:more|less|longer|older) than|over|under|within|after|(?:lebih|kurang) dari|di atas|di bawah|dalam|setelah) \d+ ?\p{L}+/giu;

// Even a campaign that pays for itself many times over stays below this.
const HIGHEST_PERCENT = 10_000;

function isFarBeyondFull({ baseline, target }: KpiFacts): boolean {
  return (target ?? 0) > HIGHEST_PERCENT && (baseline ?? HIGHEST_PERCENT + 1) > HIGHEST_PERCENT;
}

const STRANGE: Readonly<Record<Dimension, (name: string, formula: string) => string | false>> = {
  money: (name) => {
    const never = firstMatch(SURE_COUNTS, name) || headOf(name, TIME_HEADS);
    if (never || MONEYS.test(name)) return never;
    const share = PRICED_RATE.test(name) ? false : firstMatch(SHARES, name);
    const counted = firstMatch(COUNTS, name) || headOf(name, COUNTED_HEADS);
    return firstMatch(TIMES, name) || share || counted || firstOf([SCORES, TEMPERATURES], name);
  },
  time: (name) => {
    if (TIMES.test(name)) return false;
    const counted = !IN_DAYS.test(name) && (firstOf([COUNTS, SHARES], name) || headOf(name, COUNTED_HEADS));
    return counted || firstOf([SURE_SHARES, SCORES, TEMPERATURES], name) || headOf(name, MONEY_HEADS);
  },
  share: (name, formula) => {
    const isShare = SHARES.test(name) || BEYOND_FULL.test(name) || CHANGE.test(name) || name.includes('%');
    if (isShare) return false;
    const counted = DIVISION.test(formula) ? false : firstMatch(COUNTS, name);
    const averaged = AVERAGE.test(name) && !MONEYS.test(name) && firstMatch(TIMES, name);
    return counted || averaged || firstMatch(TEMPERATURES, name);
  },
  score: (name) => firstMatch(COUNTS, name) || headOf(name, MONEY_HEADS) || headOf(name, TIME_HEADS),
  things: (name) =>
    firstOf([SURE_SHARES, SCORES, TEMPERATURES], name) ||
    headOf(name, MONEY_HEADS) ||
    headOf(name, TIME_HEADS),
  matter: (name) =>
    firstOf([SURE_SHARES, SURE_COUNTS, SCORES], name) ||
    headOf(name, COUNTED_HEADS) ||
    headOf(name, MONEY_HEADS) ||
    headOf(name, TIME_HEADS),
};

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
