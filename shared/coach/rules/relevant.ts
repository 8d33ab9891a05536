import { hasGap, isBlank } from '../../domain/text';
import type { Rule } from './rule';

/**
 * Relevance is for people to judge. The coach only asks whether the link is written down; no
 * wording makes this letter fail.
 */
const dutyMissing: Rule = {
  code: 'duty-missing',
  letter: 'R',
  severity: 'warning',
  field: 'duty',
  isFirst: true,
  find: (kpi) => isBlank(kpi.duty) && isBlank(kpi.idealOutcome),
  caught: [{ duty: '', idealOutcome: '' }],
  passed: [{ duty: 'Mengelola kehadiran' }, { duty: '', idealOutcome: '95% karyawan hadir setiap minggu' }],
};

const outcomeMissing: Rule = {
  code: 'outcome-missing',
  letter: 'R',
  severity: 'hint',
  field: 'duty',
  find: (kpi) => !isBlank(kpi.duty) && isBlank(kpi.idealOutcome),
  caught: [{ duty: 'Mengelola kehadiran', idealOutcome: ' ' }],
  passed: [{ duty: '', idealOutcome: '' }, { idealOutcome: '95% karyawan hadir setiap minggu' }],
};

const outcomeUnfilled: Rule = {
  code: 'outcome-unfilled',
  letter: 'R',
  severity: 'hint',
  field: 'duty',
  find: ({ idealOutcome }) => hasGap(idealOutcome),
  caught: [
    { idealOutcome: 'Sales grow by …% a month' },
    { idealOutcome: '… dari 10 penawaran menjadi pesanan' },
    { idealOutcome: 'Bahan baku terbuang paling banyak ... %' },
    { idealOutcome: ' … ' },
  ],
  passed: [
    { idealOutcome: '' },
    { idealOutcome: 'Poster, spanduk, … sudah terpasang' },
    { idealOutcome: 'Kelas 1, 2, dst… dikunjungi' },
  ],
};

export const relevant: readonly Rule[] = [dutyMissing, outcomeMissing, outcomeUnfilled];
