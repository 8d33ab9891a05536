import { describe, expect, it } from 'vitest';
import { chartBands, chartBranches, isDeep } from '../../../shared/domain/organisation-chart';
import { organisationOutline } from '../../../shared/domain/organisation-outline';
import { aDepartment } from '../../builders/a-workshop';

const SIGNS = { line: '│', none: ' ', tee: '├', end: '└' } as const;

/** The boxes of each branch with their lines, as a terminal would draw them. */
function drawn(...parents: readonly (readonly [name: string, parentId?: string])[]) {
  const departments = parents.map(([name, parentId = null]) => aDepartment(name, [], { parentId }));
  return chartBranches(organisationOutline({ departments })).map((branch) =>
    branch.map(({ department, guides }) => guides.map((guide) => SIGNS[guide]).join('') + department.name),
  );
}

describe('the chart', () => {
  it('hangs every department under the one at the top that it belongs to', () => {
    expect(
      drawn(
        ['Sales'],
        ['Shop', 'Sales'],
        ['Counter', 'Shop'],
        ['Online', 'Sales'],
        ['Chat', 'Online'],
        ['HRD'],
      ),
    ).toEqual([['Sales', '├Shop', '│└Counter', '└Online', ' └Chat'], ['HRD']]);
  });

  it('draws a long chain no wider than four levels, and a circle once', () => {
    const chain = Array.from({ length: 12 }, (_, level) => [`${level}`, `${level - 1}`] as const);
    const [branch = []] = drawn(...chain);
    expect(branch).toHaveLength(12);
    expect(Math.max(...branch.map((line) => line.replace(/\d+/, '').length))).toBe(4);
    expect(drawn(['A', 'B'], ['B', 'A'])).toEqual([['A', '└B']]);
  });
});

it('needs wider columns from the fourth level on', () => {
  const ofDepth = (levels: number) =>
    organisationOutline({
      departments: Array.from({ length: levels }, (_, level) =>
        aDepartment(`${level}`, [], { parentId: level === 0 ? null : `${level - 1}` }),
      ),
    });
  expect([1, 3, 4].map((levels) => isDeep(ofDepth(levels)))).toEqual([false, false, true]);
});

describe('the bands of the chart', () => {
  const named = (count: number) => Array.from({ length: count }, (_, at) => aDepartment(`${at}`));
  const lengths = (count: number, most: number) =>
    chartBands(chartBranches(organisationOutline({ departments: named(count) })), most).map(
      (band) => band.length,
    );

  it('are as few as fit, and about equally long', () => {
    expect(lengths(5, 6)).toEqual([5]);
    expect(lengths(7, 6)).toEqual([4, 3]);
    expect(lengths(200, 8)).toEqual(Array(25).fill(8));
  });

  it('are never empty, however little room there is', () => {
    expect(lengths(2, 0)).toEqual([1, 1]);
    expect(lengths(0, 6)).toEqual([]);
  });
});
