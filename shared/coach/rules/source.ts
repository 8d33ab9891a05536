import { isPlaceholder } from '../words/placeholders';
import { noSourceIn } from '../words/sources';
import type { Rule } from './rule';

const sourceMissing: Rule = {
  code: 'source-missing',
  letter: 'M',
  severity: 'problem',
  field: 'dataSource',
  find: ({ dataSource, dataAvailability }) => dataAvailability !== 'none' && isPlaceholder(dataSource),
  caught: [{ dataSource: '' }, { dataSource: ' ', dataAvailability: 'ready' }, { dataSource: 'belum ada' }],
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

const sourceDenied: Rule = {
  code: 'source-denied',
  letter: 'M',
  severity: 'problem',
  field: 'dataSource',
  find: ({ dataSource, dataAvailability }) => dataAvailability !== 'none' && noSourceIn(dataSource),
  caught: [
    { dataSource: 'we do not record this' },
    { dataSource: 'there is no data yet' },
    { dataSource: 'nanti dicari' },
    { dataSource: 'belum pernah dicatat' },
  ],
  passed: [
    { dataSource: 'Register of customers who did not pay' },
    { dataSource: 'We keep a log at the counter' },
    { dataSource: 'Daftar warga yang tidak punya jamban' },
    { dataSource: 'Daftar siswa yang tidak hadir' },
    { dataSource: 'we do not record this', dataAvailability: 'none' },
    { dataSource: '' },
  ],
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

/** Whether there is data, and whether anyone has ever measured. */
export const source: readonly Rule[] = [
  sourceMissing,
  sourceUnavailable,
  sourceDenied,
  neverMeasured,
  measurementPlanned,
];
