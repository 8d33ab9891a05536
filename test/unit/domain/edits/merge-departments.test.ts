import { describe, expect, it } from 'vitest';
import { mergeSameNamedDepartments } from '../../../../shared/domain/edits/merge-departments';
import type { Department } from '../../../../shared/domain/schema/organisation';
import { aDepartment, aDesign, aKpi } from '../../../builders/a-workshop';

const named = (
  id: string,
  name: string,
  lines: Parameters<typeof aDepartment>[1] = [],
  traits: Partial<Department> = {},
) => aDepartment(id, lines, { name, ...traits });
const merged = (...departments: Department[]) =>
  mergeSameNamedDepartments(aDesign({ departments })).departments;
const interview = (traits: Partial<Department['interview']>) => ({
  interview: { ...aDepartment('x').interview, ...traits },
});

describe('departments that came to bear the same name', () => {
  it('become one, in the place of the first, with the duties of both', () => {
    const departments = merged(
      named('d1', 'Marketing', [['Promotion', 'Known']]),
      named('d2', 'HRD', [['Attendance', '95%']]),
      named('d3', ' marketing', [['Media', 'Followed']]),
    );
    expect(departments.map(({ id, duties }) => [id, duties.map(({ text }) => text)])).toEqual([
      ['d1', ['Promotion', 'Media']],
      ['d2', ['Attendance']],
    ]);
  });

  it('are alike however their accents were typed', () => {
    expect(merged(named('d1', 'Caf\u00e9'), named('d2', 'Cafe\u0301'))).toHaveLength(1);
  });

  it('do not keep an empty line once there is a full one', () => {
    const [department] = merged(
      named('d1', 'Marketing', [['', '']]),
      named('d2', 'Marketing', [['Media', 'Followed']]),
    );
    expect(department?.duties.map(({ text }) => text)).toEqual(['Media']);
  });

  it('bring their KPIs and their heads along', () => {
    const design = mergeSameNamedDepartments(
      aDesign({
        departments: [named('d1', 'Marketing'), named('d2', 'Marketing', [], { code: 'MKT', headId: 'p1' })],
        kpis: [aKpi({ id: 'k1', departmentId: 'd2' })],
      }),
    );
    expect(design.departments).toMatchObject([{ id: 'd1', code: 'MKT', headId: 'p1' }]);
    expect(design.kpis[0]?.departmentId).toBe('d1');
  });

  it('leave no KPI with a duty that is gone', () => {
    const first = named('d1', 'Marketing', [['', '']]);
    const design = mergeSameNamedDepartments(
      aDesign({
        departments: [first, named('d2', 'Marketing', [['Media', 'Followed']])],
        kpis: [aKpi({ id: 'k1', departmentId: 'd1', dutyId: first.duties[0]?.id ?? null })],
      }),
    );
    expect(design.kpis[0]?.dutyId).toBeNull();
  });

  it('keep every word of both interviews', () => {
    const [department] = merged(
      named('d1', 'Marketing', [], interview({ notes: 'First talk', status: 'planned' })),
      named('d2', 'Marketing', [], interview({ notes: 'Second talk', status: 'held', interviewee: 'Budi' })),
    );
    expect(department?.interview).toMatchObject({
      status: 'held',
      interviewee: 'Budi',
      notes: 'First talk\nSecond talk',
    });
  });

  it('keep the place in the organisation that one of them had', () => {
    const departments = merged(
      named('d1', 'Marketing'),
      named('d2', 'Marketing', [], { parentId: 'top' }),
      named('d3', 'Media', [], { parentId: 'd2' }),
      named('top', 'Sales'),
    );
    expect(departments.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['d1', 'top'],
      ['d3', 'd1'],
      ['top', null],
    ]);
  });

  it('never end up below themselves', () => {
    const departments = merged(
      named('d1', 'Marketing', [], { parentId: 'd3' }),
      named('d2', 'Marketing'),
      named('d3', 'Media', [], { parentId: 'd2' }),
    );
    expect(departments.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['d1', null],
      ['d3', 'd1'],
    ]);
  });
});

describe('departments', () => {
  it('without a name stay apart', () => {
    expect(merged(named('d1', ''), named('d2', ' '))).toHaveLength(2);
  });

  it('with different names are left exactly as they are', () => {
    const design = aDesign({ departments: [named('d1', 'Marketing'), named('d2', 'HRD')] });
    expect(mergeSameNamedDepartments(design)).toBe(design);
  });
});
