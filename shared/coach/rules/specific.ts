import { hasTarget, type KpiFacts } from '../facts';
import { ACTIVITY_COUNTS, ACTIVITY_VERBS, RESULT_WORDS } from '../words/activity';
import { firstMatch } from '../words/match-words';
import { GENERAL_NAMES, joinedMeasures } from '../words/measures';
import { vagueWords } from '../words/vague';
import { isBlank, type Rule } from './rule';

const SHORTEST_NAME = 3;

const nameMissing: Rule = {
  code: 'name-missing',
  letter: 'S',
  severity: 'problem',
  field: 'name',
  isFirst: true,
  find: (kpi) => isBlank(kpi.name),
  caught: [{ name: '' }, { name: '   ' }],
  passed: [{ name: 'Employee attendance rate' }],
};

const nameTooShort: Rule = {
  code: 'name-too-short',
  letter: 'S',
  severity: 'warning',
  field: 'name',
  find: ({ name }) => !isBlank(name) && name.trim().length < SHORTEST_NAME && name.trim(),
  caught: [{ name: 'IG' }, { name: 'x' }],
  passed: [{ name: 'NPS' }, { name: '' }],
};

const nameTooGeneral: Rule = {
  code: 'name-too-general',
  letter: 'S',
  severity: 'warning',
  field: 'name',
  // A formula says what a bare noun leaves open.
  find: ({ name, formula }) => isBlank(formula) && GENERAL_NAMES.test(name) && name.trim(),
  caught: [
    { name: 'Sales', formula: '' },
    { name: 'Kinerja', formula: '' },
    { name: ' brand awareness ', formula: '' },
  ],
  passed: [
    { name: 'Sales', formula: 'Sum of all receipts of the month' },
    { name: 'Sales of fat-removal machines', formula: '' },
    { name: 'Omzet bulanan', formula: '' },
  ],
};

const vague: Rule = {
  code: 'vague-words',
  letter: 'S',
  severity: 'problem',
  field: 'name',
  find: (kpi) => !hasTarget(kpi) && !/\d/.test(kpi.name) && vagueWords(kpi.name),
  caught: [
    { name: 'Improve brand awareness', target: null },
    { name: 'Better service for customers', target: null },
    { name: 'Deliver ASAP', target: null },
    { name: 'Meningkatkan brand awareness', target: null },
    { name: 'Pelayanan yang optimal', target: null },
    { name: 'Memperbaiki mutu keripik', target: null },
    { name: 'Pesanan dikirim secepatnya', target: null },
    { name: 'Kelancaran operasional toko', target: null },
  ],
  passed: [
    { name: 'Improve attendance', target: 95 },
    { name: 'Increase sales by 10%', target: null },
    { name: 'Tingkat kehadiran karyawan', target: null },
    { name: 'Penjualan ikan asap', target: null },
    { name: 'Fast-moving items out of stock', target: null },
    { name: 'Banyaknya kelas yang mengenal produk', target: null },
  ],
};

const activityVerb: Rule = {
  code: 'activity-verb',
  letter: 'S',
  severity: 'warning',
  field: 'name',
  find: ({ name }) => !RESULT_WORDS.test(name) && firstMatch(ACTIVITY_VERBS, name),
  caught: [
    { name: 'Conduct customer interviews' },
    { name: 'Mengadakan pelatihan karyawan' },
    { name: 'Mengelola kehadiran' },
  ],
  passed: [
    { name: 'Visits that end in an order' },
    { name: 'Mengirim pesanan tepat waktu' },
    { name: 'Jumlah kelas yang mengenal produk' },
  ],
};

const activityCount: Rule = {
  code: 'activity-count',
  letter: 'S',
  severity: 'warning',
  field: 'name',
  find: (kpi) => kpi.kind !== 'leading' && countedActivity(kpi),
  caught: [
    { name: 'Training sessions held', kind: null },
    { name: 'Number of training sessions', kind: 'lagging' },
    { name: 'Jumlah rapat', kind: null },
    { name: 'Kunjungan perawatan yang dilakukan', kind: 'lagging' },
  ],
  passed: [
    { name: 'Training sessions held', kind: 'leading' },
    { name: 'Training effectiveness score', kind: 'lagging' },
    { name: 'Number of website visits', kind: 'lagging' },
    { name: 'Jumlah kunjungan situs', kind: 'lagging' },
    { name: 'Jumlah laporan kerusakan', kind: 'lagging' },
    { name: 'Persentase rapat yang diadakan tepat waktu', kind: 'lagging' },
  ],
};

/** Counting what people do can well predict a result, so a leading count only gets a nod to its pair. */
const activityLeading: Rule = {
  code: 'activity-leading',
  letter: 'S',
  severity: 'hint',
  field: 'name',
  find: (kpi) => kpi.kind === 'leading' && countedActivity(kpi),
  caught: [
    { name: 'Training sessions held', kind: 'leading' },
    { name: 'Jumlah unggahan Instagram', kind: 'leading' },
  ],
  passed: [
    { name: 'Training sessions held', kind: 'lagging' },
    { name: 'Weekly Instagram reach', kind: 'leading' },
  ],
};

const severalMeasures: Rule = {
  code: 'several-measures',
  letter: 'S',
  severity: 'warning',
  field: 'name',
  find: ({ name }) => joinedMeasures(name),
  caught: [
    { name: 'Sales and customer satisfaction' },
    { name: 'Attendance & punctuality' },
    { name: 'Jumlah keluhan dan waktu balas' },
    { name: 'Biaya dan waktu per pesanan' },
  ],
  passed: [
    { name: 'Classes and teachers who know our products' },
    { name: 'Ratio of leads and sales' },
    { name: 'Selisih antara omzet dan biaya' },
    { name: 'Penjualan keripik dan tas' },
  ],
};

export const specific: readonly Rule[] = [
  nameMissing,
  nameTooShort,
  nameTooGeneral,
  vague,
  activityVerb,
  activityCount,
  activityLeading,
  severalMeasures,
];

function countedActivity({ name }: KpiFacts): string | false {
  return !RESULT_WORDS.test(name) && firstMatch(ACTIVITY_COUNTS, name);
}
