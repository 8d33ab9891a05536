import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../../renderer/features/kpis/neighbours-of';
import { aKpi } from '../../../builders/a-workshop';

const kpis = [
  aKpi({ id: 'm1', departmentId: 'Marketing' }),
  aKpi({ id: 'h1', departmentId: 'HRD' }),
  aKpi({ id: 'm2', departmentId: 'Marketing', status: 'retired' }),
  aKpi({ id: 'm3', departmentId: 'Marketing' }),
];
const around = (id: string) => {
  const { previous, next, place, count } = neighboursOf({ kpis }, id);
  return [previous?.id, next?.id, place, count];
};

describe('the neighbours of a KPI', () => {
  it('are those of its department, whatever stands between', () => {
    expect(around('m1')).toEqual([undefined, 'm3', 1, 2]);
    expect(around('m3')).toEqual(['m1', undefined, 2, 2]);
    expect(around('h1')).toEqual([undefined, undefined, 1, 1]);
  });

  it('of a retired one are those that it would come back between', () => {
    expect(around('m2')).toEqual(['m1', 'm3', 2, 3]);
  });

  it('are none where the KPI or the workshop is gone', () => {
    expect(around('gone')).toEqual([undefined, undefined, 0, 0]);
    expect(neighboursOf(undefined, 'm1').place).toBe(0);
  });
});
