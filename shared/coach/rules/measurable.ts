import { hasTarget, type KpiFacts } from '../facts';
import { BEYOND_FULL, COUNT_WORDS, MONEY_SIGNS, PERCENT_WORDS, RATE_WORDS } from '../words/units';
import { firstMatch } from '../words/match-words';
import { vagueWords } from '../words/vague';
import { isBlank, type Rule } from './rule';

const unitMissing: Rule = {
  code: 'unit-missing',
  letter: 'M',
  severity: 'problem',
  field: 'unit',
  find: ({ unitKind, unit }) => unitKind === null || (unitKind === 'custom' && isBlank(unit)),
  caught: [{ unitKind: null }, { unitKind: 'custom', unit: ' ' }],
  passed: [
    { unitKind: 'number', unit: '' },
    { unitKind: 'custom', unit: 'kelas' },
  ],
};

const unitMisfit: Rule = {
  code: 'unit-misfit',
  letter: 'M',
  severity: 'warning',
  field: 'unit',
  find: (kpi) => misfitInTarget(kpi) || misfitInName(kpi),
  caught: [
    { unitKind: 'number', targetText: '95%' },
    { unitKind: 'percent', targetText: 'Rp 2.000.000' },
    { unitKind: 'percent', name: 'Jumlah kelas yang mengenal produk' },
    { unitKind: 'percent', name: 'Number of new customers' },
    { unitKind: 'days', name: 'Employee attendance rate' },
    { unitKind: 'number', name: 'Persentase produk cacat' },
  ],
  passed: [
    { unitKind: 'percent', targetText: '95%' },
    { unitKind: 'currency', unit: 'IDR', targetText: 'Rp 2.000.000' },
    { unitKind: 'custom', unit: 'kelas', name: 'Jumlah kelas yang mengenal produk' },
    { unitKind: 'percent', name: 'Persentase jumlah siswa yang membeli' },
    { unitKind: 'percent', name: 'Growth in number of followers' },
    { unitKind: 'score', name: 'Tingkat kepuasan pelanggan' },
    { unitKind: null, name: 'Persentase produk cacat' },
  ],
};

const targetMissing: Rule = {
  code: 'target-missing',
  letter: 'M',
  severity: 'problem',
  field: 'target',
  isFirst: true,
  alsoWarns: 'A',
  find: (kpi) => !hasTarget(kpi) && isBlank(kpi.targetText),
  caught: [
    { target: null, targetText: '' },
    { direction: 'range', target: null, targetRange: null, targetText: '' },
  ],
  passed: [
    { target: 95, targetText: '95' },
    { target: null, targetText: 'optimal' },
  ],
};

const targetVague: Rule = {
  code: 'target-vague',
  letter: 'M',
  severity: 'problem',
  field: 'target',
  alsoWarns: 'A',
  find: (kpi) => !hasTarget(kpi) && vagueWords(kpi.targetText) && kpi.targetText.trim(),
  caught: [
    { target: null, targetText: 'optimal' },
    { target: null, targetText: 'as high as possible' },
    { target: null, targetText: 'asap' },
    { target: null, targetText: 'semaksimal mungkin' },
    { target: null, targetText: 'secepatnya' },
  ],
  passed: [
    { target: 95, targetText: '95' },
    { target: null, targetText: 'three classes' },
  ],
};

const targetUnreadable: Rule = {
  code: 'target-unreadable',
  letter: 'M',
  severity: 'problem',
  field: 'target',
  alsoWarns: 'A',
  find: ({ targetText, ...kpi }) =>
    !hasTarget({ targetText, ...kpi }) &&
    !isBlank(targetText) &&
    !vagueWords(targetText) &&
    targetText.trim(),
  caught: [
    { target: null, targetText: 'three classes' },
    { direction: 'range', target: null, targetRange: null, targetText: '5' },
  ],
  passed: [
    { target: 3, targetText: '3' },
    { target: null, targetText: '' },
    { target: null, targetText: 'optimal' },
    { direction: 'range', target: null, targetRange: { minimum: 5, maximum: 10 }, targetText: '5 – 10' },
  ],
};

const rangeReversed: Rule = {
  code: 'range-reversed',
  letter: 'M',
  severity: 'problem',
  field: 'target',
  find: ({ targetRange }) => targetRange !== null && targetRange.minimum >= targetRange.maximum,
  caught: [
    { direction: 'range', targetRange: { minimum: 10, maximum: 5 } },
    { direction: 'range', targetRange: { minimum: 5, maximum: 5 } },
  ],
  passed: [{ direction: 'range', targetRange: { minimum: 5, maximum: 10 } }],
};

const formulaMissing: Rule = {
  code: 'formula-missing',
  letter: 'M',
  severity: 'warning',
  field: 'formula',
  find: (kpi) => isBlank(kpi.formula),
  caught: [{ formula: '' }],
  passed: [{ formula: 'Shifts attended ÷ shifts on the roster × 100' }],
};

const formulaRepeatsName: Rule = {
  code: 'formula-repeats-name',
  letter: 'M',
  severity: 'warning',
  field: 'formula',
  find: ({ name, formula }) => !isBlank(formula) && folded(formula) === folded(name),
  caught: [{ name: 'Attendance rate', formula: 'attendance  rate.' }],
  passed: [
    { name: 'Attendance rate', formula: 'Attended ÷ planned × 100' },
    { name: '', formula: '' },
  ],
};

const sourceMissing: Rule = {
  code: 'source-missing',
  letter: 'M',
  severity: 'warning',
  field: 'dataSource',
  find: (kpi) => isBlank(kpi.dataSource) && kpi.dataAvailability !== 'none',
  caught: [{ dataSource: '' }, { dataSource: ' ', dataAvailability: 'ready' }],
  passed: [{ dataSource: 'Attendance sheet' }, { dataSource: '', dataAvailability: 'none' }],
};

const sourceUnavailable: Rule = {
  code: 'source-unavailable',
  letter: 'M',
  severity: 'problem',
  field: 'dataSource',
  find: (kpi) => kpi.dataAvailability === 'none',
  caught: [{ dataAvailability: 'none' }],
  passed: [{ dataAvailability: 'effort' }, { dataAvailability: null }],
};

const neverMeasured: Rule = {
  code: 'never-measured',
  letter: 'M',
  severity: 'warning',
  field: 'lastValue',
  find: (kpi) => kpi.lastValue === null && !kpi.isMeasurementPlanned,
  caught: [{ lastValue: null, isMeasurementPlanned: false }],
  passed: [{ lastValue: 0 }, { lastValue: null, isMeasurementPlanned: true }],
};

const measurementPlanned: Rule = {
  code: 'measurement-planned',
  letter: 'M',
  severity: 'hint',
  field: 'lastValue',
  find: (kpi) => kpi.lastValue === null && kpi.isMeasurementPlanned,
  caught: [{ lastValue: null, isMeasurementPlanned: true }],
  passed: [
    { lastValue: 91, isMeasurementPlanned: true },
    { lastValue: null, isMeasurementPlanned: false },
  ],
};

export const measurable: readonly Rule[] = [
  targetMissing,
  targetVague,
  targetUnreadable,
  rangeReversed,
  unitMissing,
  unitMisfit,
  sourceUnavailable,
  formulaMissing,
  formulaRepeatsName,
  sourceMissing,
  neverMeasured,
  measurementPlanned,
];

function misfitInTarget({ unitKind, targetText }: KpiFacts): string | false {
  if (unitKind === null) return false;
  if (unitKind !== 'percent' && targetText.includes('%')) return '%';
  return unitKind !== 'currency' && firstMatch(MONEY_SIGNS, targetText);
}

function misfitInName({ unitKind, name }: KpiFacts): string | false {
  switch (unitKind) {
    case 'percent':
      return !isShareOrGrowth(name) && firstMatch(COUNT_WORDS, name);
    case 'days':
    case 'currency':
      return firstMatch(PERCENT_WORDS, name) || firstMatch(RATE_WORDS, name);
    case 'number':
      return firstMatch(PERCENT_WORDS, name);
    default:
      return false;
  }
}

function isShareOrGrowth(name: string): boolean {
  return PERCENT_WORDS.test(name) || RATE_WORDS.test(name) || BEYOND_FULL.test(name);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
