import type { KpiFacts } from '../facts';
import { ACTIVITY_COUNTS, ACTIVITY_VERBS, RESULT_WORDS } from '../words/activity';
import { firstMatch } from '../words/match-words';
import { mereDuty } from '../words/promises';
import type { Rule } from './rule';

const activityVerb: Rule = {
  code: 'activity-verb',
  letter: 'S',
  severity: 'warning',
  field: 'name',
  find: (kpi) => !RESULT_WORDS.test(kpi.name) && !mereDuty(kpi) && firstMatch(ACTIVITY_VERBS, kpi.name),
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

/** What people do, in place of what comes of it: coached, never forbidden. */
export const activity: readonly Rule[] = [activityVerb, activityCount, activityLeading];

function countedActivity({ name }: KpiFacts): string | false {
  return !RESULT_WORDS.test(name) && firstMatch(ACTIVITY_COUNTS, name);
}
