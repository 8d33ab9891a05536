import type { KpiFacts } from '../facts';
import { scaleOf } from '../words/scales';
import { BEYOND_FULL, MAYBE_BEYOND_FULL, OF_A_PLAN, OF_ALL, SHARE_OF_WHOLE } from '../words/units';
import type { Rule } from './rule';

/** A target more than this many times the baseline wants a reason. */
const LARGEST_JUMP = 3;
/** From here on it is no target but a dream. */
const LEAP = 10;
const FULL_SHARE = 100;

const rangeReversed: Rule = {
  code: 'range-reversed',
  letter: 'A',
  severity: 'problem',
  field: 'target',
  find: ({ targetRange }) => targetRange !== null && targetRange.minimum >= targetRange.maximum,
  caught: [
    { direction: 'range', targetRange: { minimum: 10, maximum: 5 } },
    { direction: 'range', targetRange: { minimum: 5, maximum: 5 } },
  ],
  passed: [{ direction: 'range', targetRange: { minimum: 5, maximum: 10 } }],
};

const baselineMissing: Rule = {
  code: 'baseline-missing',
  letter: 'A',
  severity: 'warning',
  field: 'baseline',
  isFirst: true,
  find: (kpi) => kpi.baseline === null && !kpi.isBaselinePlanned,
  caught: [{ baseline: null, isBaselinePlanned: false }],
  passed: [{ baseline: 0 }, { baseline: null, isBaselinePlanned: true }],
};

const targetNotBetter: Rule = {
  code: 'target-not-better',
  letter: 'A',
  severity: 'problem',
  field: 'target',
  find: ({ direction, baseline, target }) => {
    if (baseline === null || target === null) return false;
    if (direction === 'higher') return target <= baseline;
    return direction === 'lower' && target >= baseline;
  },
  caught: [
    { direction: 'higher', baseline: 88, target: 80 },
    { direction: 'higher', baseline: 88, target: 88 },
    { direction: 'lower', baseline: 7, target: 9 },
  ],
  passed: [
    { direction: 'higher', baseline: 88, target: 95 },
    { direction: 'lower', baseline: 7, target: 3 },
    { direction: 'higher', baseline: null, target: 95 },
    { direction: 'range', baseline: 7, target: null, targetRange: { minimum: 5, maximum: 10 } },
  ],
};

const targetOverFull: Rule = {
  code: 'target-over-full',
  letter: 'A',
  severity: 'problem',
  field: 'target',
  find: (kpi) =>
    kpi.unitKind === 'percent' &&
    highestTarget(kpi) > FULL_SHARE &&
    !wasBeyondFull(kpi) &&
    !mayExceedFull(kpi),
  caught: [
    { unitKind: 'percent', name: 'Employee attendance rate', target: 110 },
    { unitKind: 'percent', direction: 'range', target: null, targetRange: { minimum: 90, maximum: 120 } },
    { unitKind: 'percent', name: 'Increase attendance', target: 110 },
    { unitKind: 'percent', name: 'Meningkatkan kehadiran siswa', target: 105 },
    { unitKind: 'percent', name: 'Pesanan yang dikirim tepat waktu', target: 120 },
  ],
  passed: [
    { unitKind: 'percent', target: 100 },
    { unitKind: 'percent', name: 'ROAS', target: 500 },
    { unitKind: 'percent', name: 'Pertumbuhan pengikut', target: 150 },
    { unitKind: 'percent', name: 'Meningkatkan omzet', target: 120 },
    { unitKind: 'percent', name: 'Sales compared to last year', target: 115 },
    {
      unitKind: 'percent',
      name: 'Collections',
      formula: 'Collected ÷ planned collections × 100',
      target: 105,
    },
    { unitKind: 'percent', name: 'Machine load', baseline: 104, target: 108 },
    { unitKind: 'number', name: 'New customers', target: 110 },
  ],
};

const targetJump: Rule = {
  code: 'target-jump',
  letter: 'A',
  severity: 'warning',
  field: 'target',
  find: (kpi) => timesBetter(kpi) > LARGEST_JUMP && !isLeap(kpi),
  caught: [
    { direction: 'higher', unitKind: 'number', baseline: 100, target: 400 },
    { direction: 'lower', unitKind: 'days', baseline: 20, target: 4 },
    { direction: 'higher', name: 'Sales growth', baseline: 1, target: 12 },
  ],
  passed: [
    { direction: 'higher', unitKind: 'custom', unit: 'kelas', baseline: 1, target: 3 },
    { direction: 'higher', baseline: 0, target: 50 },
    { direction: 'lower', baseline: 4, target: 0 },
    { direction: 'range', baseline: 1, target: null, targetRange: { minimum: 5, maximum: 10 } },
    { direction: 'higher', unitKind: 'number', baseline: 100, target: 1000 },
  ],
};

const targetLeap: Rule = {
  code: 'target-leap',
  letter: 'A',
  severity: 'problem',
  field: 'target',
  find: isLeap,
  caught: [
    { direction: 'higher', unitKind: 'number', baseline: 100, target: 1000 },
    { direction: 'higher', unitKind: 'currency', baseline: 2_000_000, target: 50_000_000 },
    { direction: 'lower', unitKind: 'days', baseline: 20, target: 2 },
  ],
  passed: [
    { direction: 'higher', unitKind: 'number', baseline: 100, target: 900 },
    { direction: 'higher', name: 'Sales growth', baseline: 1, target: 12 },
    { direction: 'higher', baseline: -4, target: 15 },
    { direction: 'lower', baseline: 30, target: 0 },
  ],
};

const targetOverScale: Rule = {
  code: 'target-over-scale',
  letter: 'A',
  severity: 'problem',
  field: 'target',
  find: (kpi) => {
    const scale = scaleOf(kpi);
    return scale !== null && highestTarget(kpi) > scale.highest && scale.words;
  },
  caught: [
    { unitKind: 'custom', unit: 'stars', name: 'Google rating', target: 6 },
    { unitKind: 'score', name: 'Satisfaction score (scale 1-5)', formula: '', target: 5.5 },
    { unitKind: 'score', name: 'Skor kepuasan', formula: 'Rata-rata jawaban, skala 1–10', target: 11 },
    { unitKind: 'score', name: 'Net Promoter Score', target: 120 },
  ],
  passed: [
    { unitKind: 'custom', unit: 'stars', name: 'Google rating', target: 4.5 },
    { unitKind: 'score', name: 'Satisfaction score (scale 1-5)', target: 5 },
    { unitKind: 'number', name: 'Five-star reviews', target: 40 },
    { unitKind: 'score', name: 'Nilai ujian (skala 10-100)', formula: '', target: 88 },
    { unitKind: 'score', name: 'Answers on a scale from 1 (poor) up', formula: '', target: 4 },
    { unitKind: 'score', name: 'Skor kepuasan', formula: 'Rata-rata jawaban skala 1-5 × 20', target: 88 },
  ],
};

const targetMet: Rule = {
  code: 'target-met',
  letter: 'A',
  severity: 'warning',
  field: 'target',
  find: ({ direction, baseline, lastValue, target }) => {
    if (lastValue === null || target === null || lastValue === baseline) return false;
    if (direction === 'higher') return lastValue >= target;
    return direction === 'lower' && lastValue <= target;
  },
  caught: [
    { direction: 'higher', baseline: 88, lastValue: 96, target: 95 },
    { direction: 'lower', baseline: 9, lastValue: 4, target: 5 },
  ],
  passed: [
    { direction: 'higher', baseline: 88, lastValue: 91, target: 95 },
    // What the baseline shows already is said once.
    { direction: 'higher', baseline: 96, lastValue: 96, target: 95 },
    { direction: 'higher', lastValue: null, target: 95 },
  ],
};

export const achievable: readonly Rule[] = [
  targetNotBetter,
  targetOverFull,
  targetOverScale,
  targetLeap,
  rangeReversed,
  baselineMissing,
  targetJump,
  targetMet,
];

function highestTarget({ target, targetRange }: KpiFacts): number {
  return targetRange ? targetRange.maximum : (target ?? 0);
}

function wasBeyondFull({ baseline, lastValue }: KpiFacts): boolean {
  return (baseline ?? 0) > FULL_SHARE || (lastValue ?? 0) > FULL_SHARE;
}

function mayExceedFull({ name, formula }: KpiFacts): boolean {
  if (BEYOND_FULL.test(name) || BEYOND_FULL.test(formula)) return true;
  const isShare = SHARE_OF_WHOLE.test(name) || OF_ALL.test(formula);
  return !isShare && (MAYBE_BEYOND_FULL.test(name) || OF_A_PLAN.test(formula));
}

/** How many times better the target is than the baseline; 0 where that cannot be said. */
function timesBetter({ direction, baseline, target }: KpiFacts): number {
  if (baseline === null || target === null || baseline <= 0 || target <= 0) return 0;
  if (direction === 'higher') return target / baseline;
  return direction === 'lower' ? baseline / target : 0;
}

/** Growth may well be many times what it was: from one per cent to twelve is no leap. */
function isLeap(kpi: KpiFacts): boolean {
  return timesBetter(kpi) >= LEAP && !(kpi.unitKind === 'percent' && BEYOND_FULL.test(kpi.name));
}
