import type { KpiFacts } from '../facts';
import { BEYOND_FULL } from '../words/units';
import type { Rule } from './rule';

/** A target more than this many times the baseline wants a reason. */
const LARGEST_JUMP = 3;
const FULL_SHARE = 100;

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
    !BEYOND_FULL.test(`${kpi.name} ${kpi.formula}`),
  caught: [
    { unitKind: 'percent', name: 'Employee attendance rate', target: 110 },
    { unitKind: 'percent', direction: 'range', target: null, targetRange: { minimum: 90, maximum: 120 } },
  ],
  passed: [
    { unitKind: 'percent', target: 100 },
    { unitKind: 'percent', name: 'ROAS', target: 500 },
    { unitKind: 'percent', name: 'Pertumbuhan pengikut', target: 150 },
    { unitKind: 'number', name: 'New customers', target: 110 },
  ],
};

const targetJump: Rule = {
  code: 'target-jump',
  letter: 'A',
  severity: 'warning',
  field: 'target',
  find: ({ direction, baseline, target }) => {
    if (baseline === null || target === null || baseline <= 0 || target <= 0) return false;
    if (direction === 'higher') return target > baseline * LARGEST_JUMP;
    return direction === 'lower' && target * LARGEST_JUMP < baseline;
  },
  caught: [
    { direction: 'higher', unitKind: 'number', baseline: 100, target: 1000 },
    { direction: 'lower', unitKind: 'days', baseline: 20, target: 2 },
  ],
  passed: [
    { direction: 'higher', unitKind: 'custom', unit: 'kelas', baseline: 1, target: 3 },
    { direction: 'higher', baseline: 0, target: 50 },
    { direction: 'lower', baseline: 4, target: 0 },
    { direction: 'range', baseline: 1, target: null, targetRange: { minimum: 5, maximum: 10 } },
  ],
};

export const achievable: readonly Rule[] = [targetNotBetter, targetOverFull, baselineMissing, targetJump];

function highestTarget({ target, targetRange }: KpiFacts): number {
  return targetRange ? targetRange.maximum : (target ?? 0);
}
