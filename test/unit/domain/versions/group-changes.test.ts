import { describe, expect, it } from 'vitest';
import { updateBasics } from '../../../../shared/domain/edits/basics';
import { removeDepartment } from '../../../../shared/domain/edits/departments';
import { addIdealOutcome } from '../../../../shared/domain/edits/duties';
import { moveKpiToDepartment } from '../../../../shared/domain/edits/kpi-order';
import { removeKpi, updateKpi } from '../../../../shared/domain/edits/kpis';
import type { Design } from '../../../../shared/domain/schema/design';
import { compareVersions } from '../../../../shared/domain/versions/compare-versions';
import { countChanges, groupChanges } from '../../../../shared/domain/versions/group-changes';
import { aDepartment, aDesign, aKpi } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const marketing = aDepartment('Marketing', [['Promotion', 'Known']]);
const design = aDesign({
  departments: [marketing, aDepartment('HRD', [['Attendance', '95%']]), aDepartment('Finance')],
  kpis: [
    aKpi({ id: 'k1', departmentId: 'Marketing', name: 'Reach' }),
    aKpi({ id: 'k2', departmentId: 'Marketing', name: 'Cost' }),
    aKpi({ id: 'k3', departmentId: 'HRD', name: 'Attendance' }),
    aKpi({ id: 'k4', departmentId: 'gone', name: 'Lost' }),
  ],
});

function groupsAfter(...edits: readonly ((one: Design) => Design)[]) {
  const later = edits.reduce((one, change) => change(one), design);
  const groups = groupChanges(compareVersions(design, later), design, later);
  return groups.map(({ name, changes }) => [name, changes.map(({ change, kind }) => `${change} ${kind}`)]);
}

describe('changes by department', () => {
  it('tell the company first, then departments in their order, each from its duties to its KPIs', () => {
    expect(
      groupsAfter(
        (one) => updateKpi(one, 'k3', { owner: 'Sari' }),
        (one) => removeKpi(one, 'k2'),
        (one) => addIdealOutcome(one, marketing.duties[0]?.id ?? '', countingIds('new'), 'Liked'),
        (one) => updateBasics(one, { company: 'New name' }),
      ),
    ).toEqual([
      ['', ['changed workshop']],
      ['Marketing', ['added idealOutcome', 'removed kpi']],
      ['HRD', ['changed kpi']],
    ]);
  });

  it('tell what went with a department last', () => {
    expect(
      groupsAfter(
        (one) => removeDepartment(one, 'Marketing'),
        (one) => updateKpi(one, 'k3', { owner: 'Sari' }),
      ),
    ).toEqual([
      ['HRD', ['changed kpi']],
      [
        'Marketing',
        ['removed department', 'removed duty', 'removed idealOutcome', 'removed kpi', 'removed kpi'],
      ],
    ]);
  });

  it('show a moved KPI where it is now, and one of no department with the company', () => {
    expect(
      groupsAfter(
        (one) => moveKpiToDepartment(one, 'k1', 'Finance'),
        (one) => updateKpi(one, 'k4', { name: 'Found' }),
      ),
    ).toEqual([
      ['', ['changed kpi']],
      ['Finance', ['changed kpi']],
    ]);
  });

  it('are counted: the KPIs by their sort, the others together', () => {
    const later = updateBasics(removeKpi(updateKpi(design, 'k3', { owner: 'Sari' }), 'k2'), {
      company: 'New',
    });
    expect(countChanges(compareVersions(design, later))).toEqual({
      kpis: { changed: 1, added: 0, removed: 1, reordered: 0 },
      others: 1,
    });
  });
});
