import { describe, expect, it } from 'vitest';
import { kpisToDo } from '../../../../shared/domain/clock/kpis-to-do';
import { aDepartment, aDesign, aKpi, aQuantity } from '../../../builders/a-workshop';

const target = { value: aQuantity(3), minimum: null, maximum: null };
const full = (id: string) => aKpi({ id, departmentId: 'HRD', name: 'Attendance', owner: 'Sari', target });
const departments = [aDepartment('HRD'), aDepartment('Marketing'), aDepartment(' ')];

describe('the KPIs still to do', () => {
  it('are two for every named department', () => {
    expect(kpisToDo(aDesign({ departments }))).toBe(4);
  });

  it('are fewer by those with name, target and owner', () => {
    const kpis = [full('a'), { ...full('b'), owner: '' }, { ...full('c'), name: ' ' }];
    expect(kpisToDo(aDesign({ departments, kpis: [full('a')] }))).toBe(3);
    expect(kpisToDo(aDesign({ departments, kpis }))).toBe(4);
  });

  it('do not count ideas, and are never fewer than none', () => {
    const kpis = [full('a'), full('b'), full('c'), { ...full('d'), status: 'candidate' as const, owner: '' }];
    expect(kpisToDo(aDesign({ departments: [aDepartment('HRD')], kpis }))).toBe(0);
  });
});
