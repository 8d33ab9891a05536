import { isBlank } from '../../domain/text';
import { groupInOwner } from '../words/owners';
import type { Rule } from './rule';

const ownerMissing: Rule = {
  code: 'owner-missing',
  letter: null,
  severity: 'warning',
  field: 'owner',
  isFirst: true,
  find: (kpi) => isBlank(kpi.owner),
  caught: [{ owner: '' }],
  passed: [{ owner: 'Bagas Wicaksono' }],
};

const ownerGroup: Rule = {
  code: 'owner-group',
  letter: null,
  severity: 'warning',
  field: 'owner',
  find: ({ owner, department }) =>
    !isBlank(owner) && (isSameText(owner, department) ? owner.trim() : groupInOwner(owner)),
  caught: [
    { owner: 'Marketing team' },
    { owner: 'Semua karyawan' },
    { owner: 'Dinda dan Alya' },
    { owner: 'Dinda & Alya' },
    { owner: 'hrd', department: 'HRD' },
  ],
  passed: [
    { owner: 'Dinda Maharani' },
    { owner: 'Ketua tim marketing' },
    { owner: 'Head of the sales team' },
    { owner: 'Budi Santoso, S.Pd.' },
    { owner: '' },
  ],
};

/** One named person answers for a KPI. It is asked of every KPI and weighs on no letter. */
export const owner: readonly Rule[] = [ownerMissing, ownerGroup];

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
