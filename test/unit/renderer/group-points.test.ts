import { describe, expect, it } from 'vitest';
import { groupPoints } from '../../../renderer/features/review/left/group-points';
import { point } from '../../../shared/domain/review/open-point';

const about = (kpiId: string, field = 'formula') =>
  point({
    ...{ code: 'formula-missing', origin: 'coach', severity: 'problem', step: 'kpis' },
    ...{ kpiIds: [kpiId], field },
  });

describe('What is left, said once', () => {
  it('puts KPIs of which the same is said together, in the order of the first', () => {
    const groups = groupPoints([about('a'), about('b', 'unit'), about('c')]);
    expect(groups.map(({ points }) => points.flatMap(({ kpiIds }) => kpiIds))).toEqual([['a', 'c'], ['b']]);
  });

  it('leaves apart what concerns departments, or several KPIs at once', () => {
    const wish = { code: 'head-missing', origin: 'step', severity: 'warning', step: 'departments' } as const;
    const colliding = { ...about('a'), kpiIds: ['a', 'b'] };
    const points = [
      point({ ...wish, departmentId: 'marketing' }),
      point({ ...wish, departmentId: 'hrd' }),
      colliding,
      { ...colliding, kpiIds: ['a', 'c'] },
    ];
    expect(groupPoints(points)).toHaveLength(4);
  });
});
