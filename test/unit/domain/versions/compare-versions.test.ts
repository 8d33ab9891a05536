import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateBasics, updatePeriod } from '../../../../shared/domain/edits/basics';
import { removeDepartment, renameDepartment } from '../../../../shared/domain/edits/departments';
import { addIdealOutcome, moveDuty } from '../../../../shared/domain/edits/duties';
import { editGridCell, insertGridRow, removeGridRow } from '../../../../shared/domain/edits/grid';
import { duplicateKpi, moveKpi, moveKpiToDepartment } from '../../../../shared/domain/edits/kpi-order';
import { removeKpi, updateKpi } from '../../../../shared/domain/edits/kpis';
import { indentDepartment, moveDepartment } from '../../../../shared/domain/edits/organisation';
import type { Design } from '../../../../shared/domain/schema/design';
import { compareVersions } from '../../../../shared/domain/versions/compare-versions';
import { isSameContent } from '../../../../shared/domain/versions/same-content';
import { aDepartment, aDesign, aKpi, aQuantity } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const marketing = aDepartment('Marketing', [
  ['Promotion', 'Known'],
  ['Media', 'Followed'],
]);
const [promotion, media] = marketing.duties;
const design = aDesign({
  participants: [{ id: 'p1', name: 'Dinda', role: 'vp' }],
  objectives: [{ id: 'o1', text: 'Grow' }],
  departments: [marketing, aDepartment('HRD', [['Attendance', '95%']])],
  kpis: [
    aKpi({ id: 'k1', departmentId: 'Marketing', name: 'Reach', dutyId: promotion?.id ?? null }),
    aKpi({ id: 'k2', departmentId: 'Marketing', name: 'Cost', counterKpiId: 'k1' }),
    aKpi({ id: 'k3', departmentId: 'HRD', name: 'Attendance' }),
  ],
});
const changes = (change: (design: Design) => Design) => compareVersions(design, change(design));

describe('two versions', () => {
  it('without a difference have no changes, even where nothing is shared', () => {
    expect(compareVersions(design, design)).toEqual([]);
    expect(compareVersions(design, structuredClone(design))).toEqual([]);
  });

  it('show the fields of a KPI with what they were and are', () => {
    const target = { value: aQuantity(3), minimum: null, maximum: null };
    expect(changes((one) => updateKpi(one, 'k1', { target, owner: 'Dinda' }))).toEqual([
      {
        change: 'changed',
        kind: 'kpi',
        item: { id: 'k1', name: 'Reach', code: 'K1', departmentId: 'Marketing' },
        fields: [
          { field: 'target', before: { value: null, minimum: null, maximum: null }, after: target },
          { field: 'owner', before: '', after: 'Dinda' },
        ],
      },
    ]);
  });

  it('tell references by name', () => {
    const change = { dutyId: media?.id ?? null, objectiveId: 'o1', counterKpiId: 'k3' };
    expect(changes((one) => updateKpi(one, 'k1', change))).toMatchObject([
      {
        fields: [
          { field: 'duty', before: 'Promotion', after: 'Media' },
          { field: 'objective', before: '', after: 'Grow' },
          { field: 'counterKpi', before: '', after: 'Attendance' },
        ],
      },
    ]);
  });

  it('do not take a renamed department for a change of its KPIs and duties', () => {
    expect(changes((one) => renameDepartment(one, 'Marketing', 'Pemasaran'))).toEqual([
      {
        change: 'changed',
        kind: 'department',
        item: { id: 'Marketing', name: 'Pemasaran', code: '', departmentId: 'Marketing' },
        fields: [{ field: 'name', before: 'Marketing', after: 'Pemasaran' }],
      },
    ]);
  });

  it('show what was added, and what is gone at the end', () => {
    const after = removeKpi(addIdealOutcome(design, promotion?.id ?? '', countingIds('new'), 'Liked'), 'k3');
    expect(compareVersions(design, after)).toMatchObject([
      { change: 'added', kind: 'idealOutcome', item: { name: 'Liked', departmentId: 'Marketing' } },
      { change: 'removed', kind: 'kpi', item: { name: 'Attendance', code: 'K3', departmentId: 'HRD' } },
    ]);
  });

  it('show a removed department with all that went with it', () => {
    expect(changes((one) => removeDepartment(one, 'HRD')).map(({ change, kind }) => [change, kind])).toEqual([
      ['removed', 'department'],
      ['removed', 'duty'],
      ['removed', 'idealOutcome'],
      ['removed', 'kpi'],
    ]);
  });

  it('show the company, its period and its people', () => {
    const after = updatePeriod(updateBasics(design, { company: 'New name' }), { end: '2026-11-30' });
    const heads = { ...after, departments: after.departments.map((one) => ({ ...one, headId: 'p1' })) };
    expect(compareVersions(design, heads)).toMatchObject([
      {
        kind: 'workshop',
        fields: [
          { field: 'company', after: 'New name' },
          { field: 'period', before: { end: '2026-12-31' }, after: { end: '2026-11-30' } },
        ],
      },
      { kind: 'department', fields: [{ field: 'head', before: '', after: 'Dinda' }] },
      { kind: 'department', fields: [{ field: 'head', before: '', after: 'Dinda' }] },
    ]);
  });

  it('show another order once, where it is', () => {
    expect(changes((one) => moveKpi(one, 'k2', 'up'))).toMatchObject([{ change: 'reordered', kind: 'kpi' }]);
    expect(changes((one) => moveDuty(one, media?.id ?? '', 'up'))).toMatchObject([
      { change: 'reordered', kind: 'duty', item: { departmentId: 'Marketing' } },
    ]);
    expect(changes((one) => moveDepartment(one, 'HRD', 'up'))).toMatchObject([
      { change: 'reordered', kind: 'department' },
    ]);
  });

  it('show a KPI in another department as that, not as another order', () => {
    expect(changes((one) => moveKpiToDepartment(one, 'k2', 'HRD'))).toMatchObject([
      {
        change: 'changed',
        item: { id: 'k2' },
        fields: [{ field: 'department', before: 'Marketing', after: 'HRD' }],
      },
    ]);
  });

  it('of two workshops know a KPI by its lineage', () => {
    const kpis = [
      aKpi({
        id: 'n1',
        lineageId: 'k1',
        departmentId: 'Marketing',
        name: 'Reach of posts',
        code: 'K1',
        dutyId: promotion?.id ?? null,
      }),
      aKpi({
        id: 'n2',
        lineageId: 'k2',
        departmentId: 'Marketing',
        name: 'Cost',
        code: 'K2',
        counterKpiId: 'n1',
      }),
    ];
    expect(compareVersions(design, { ...design, kpis })).toMatchObject([
      {
        change: 'changed',
        item: { id: 'n1' },
        fields: [{ field: 'name', before: 'Reach', after: 'Reach of posts' }],
      },
      { change: 'removed', item: { id: 'k3' } },
    ]);
  });
});

it('after any edits there are changes exactly where the signed content differs', () => {
  const newId = countingIds('new');
  const edits: ((one: Design) => Design)[] = [
    (one) => updateKpi(one, 'k1', { name: 'Reach' }),
    (one) => updateKpi(one, 'k1', { name: 'Reach of posts' }),
    (one) => updateKpi(one, 'k2', { counterKpiId: null }),
    (one) => moveKpi(one, 'k1', 'down'),
    (one) => moveKpi(one, 'k1', 'up'),
    (one) => moveKpiToDepartment(one, 'k1', 'HRD'),
    (one) => moveKpiToDepartment(one, 'k1', 'Marketing'),
    (one) => duplicateKpi(one, 'k3', newId),
    (one) => removeKpi(one, 'k2'),
    (one) => moveDuty(one, media?.id ?? '', 'up'),
    (one) => moveDuty(one, media?.id ?? '', 'down'),
    (one) => moveDepartment(one, 'HRD', 'up'),
    (one) => moveDepartment(one, 'HRD', 'down'),
    (one) => indentDepartment(one, 'HRD'),
    (one) => insertGridRow(one, 0, newId),
    (one) => removeGridRow(one, 1, newId),
    (one) => editGridCell(one, 0, 'idealOutcome', 'Liked', newId),
    (one) => editGridCell(one, 0, 'idealOutcome', 'Known', newId),
    (one) => updateBasics(one, { lessons: 3 }),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...edits), { maxLength: 6 }), (some) => {
      const after = some.reduce((one, change) => change(one), design);
      expect(compareVersions(design, after).length === 0).toBe(isSameContent(design, after));
      expect(isSameContent(design, structuredClone(after))).toBe(isSameContent(after, design));
    }),
  );
});
