import { describe, expect, it } from 'vitest';
import { balance } from '../../../../shared/domain/review/balance';
import { collisions } from '../../../../shared/domain/review/collisions';
import { coverage } from '../../../../shared/domain/review/coverage';
import { overloadedOwners, ownership } from '../../../../shared/domain/review/ownership';
import { setFindings } from '../../../../shared/domain/review/set-findings';
import { unevenWeights, weightSum } from '../../../../shared/domain/review/weights';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { aDepartment, aDesign, aKpi, aQuantity } from '../../../builders/a-workshop';

let made = 0;
const kpi = (departmentId: string, traits: Partial<Kpi> = {}) =>
  aKpi({ id: `k${(made += 1)}`, departmentId, ...traits });
const kpis = (count: number, traits: Partial<Kpi>) => Array.from({ length: count }, () => kpi('HRD', traits));

describe('coverage', () => {
  const hrd = aDepartment('HRD', [
    ['Attendance', '95%'],
    ['Training', 'Ready'],
    ['', ''],
  ]);
  const [attendance, training] = hrd.duties;
  const objectives = [
    { id: 'o1', text: 'Grow' },
    { id: 'o2', text: 'Learn' },
    { id: 'o3', text: ' ' },
  ];
  const design = aDesign({
    departments: [hrd],
    objectives,
    kpis: [
      kpi('HRD', { dutyId: attendance?.id ?? null, objectiveId: 'o1' }),
      kpi('HRD', { dutyId: training?.id ?? null, objectiveId: 'o2', status: 'candidate' }),
    ],
  });

  it('names the duties and objectives that no chosen KPI looks at, and none without words', () => {
    expect(coverage(design)).toMatchObject({
      duties: [{ department: { id: 'HRD' }, duty: { text: 'Training' } }],
      objectives: [{ id: 'o2' }],
    });
  });

  it('is spoken of as a warning for an objective, as a hint for a duty', () => {
    expect(setFindings(design)).toMatchObject([
      { code: 'objective-uncovered', severity: 'warning', objectiveId: 'o2' },
      { code: 'duty-uncovered', severity: 'hint', departmentId: 'HRD', dutyId: training?.id },
    ]);
  });
});

it('balance counts kinds among the chosen, and every department', () => {
  const design = aDesign({
    departments: [aDepartment('HRD'), aDepartment('Sales')],
    kpis: [
      kpi('HRD', { kind: 'leading' }),
      kpi('HRD', { kind: 'lagging' }),
      kpi('HRD'),
      kpi('HRD', { kind: 'leading', status: 'candidate' }),
      kpi('HRD', { kind: 'lagging', status: 'retired' }),
    ],
  });
  const all = { chosen: 3, candidates: 1, leading: 1, lagging: 1, undecided: 1 };
  const none = { chosen: 0, candidates: 0, leading: 0, lagging: 0, undecided: 0 };
  expect(balance(design)).toEqual({
    ...all,
    departments: [
      { departmentId: 'HRD', ...all },
      { departmentId: 'Sales', ...none },
    ],
  });
});

describe('collisions', () => {
  const found = (...set: Kpi[]) =>
    collisions(aDesign({ kpis: set })).map(({ code, kpis: group }) => [code, group.map(({ name }) => name)]);

  it.each([
    ['Attendance rate', 'Rate of attendance'],
    ['Number of complaints', 'total complaint'],
    ['Tingkat kehadiran karyawan', 'Persentase kehadiran pegawai'],
    ['Jumlah kelas yang mengenal produk', 'jumlah  kelas mengenal produk'],
  ])('are the same measure in other words: %s, %s', (one, other) => {
    expect(found(kpi('HRD', { name: one }), kpi('Sales', { name: other }))).toEqual([
      ['same-measure', [one, other]],
    ]);
  });

  it.each([
    ['Number of complaints', 'Complaint rate'],
    ['Attendance in week 1', 'Attendance in week 2'],
    ['Kehadiran karyawan', 'Kehadiran siswa'],
    ['', ' '],
    ['the', 'dan'],
  ])('are not what only resembles: %s, %s', (one, other) => {
    expect(found(kpi('HRD', { name: one }), kpi('HRD', { name: other }))).toEqual([]);
  });

  it('are found by the formula, however its signs are written', () => {
    const one = kpi('HRD', { name: 'A', formula: 'Hadir ÷ Karyawan × 100' });
    const other = kpi('HRD', { name: 'B', formula: 'hadir / karyawan x 100' });
    expect(found(one, other)).toEqual([['same-measure', ['A', 'B']]]);
  });

  it('are not found by a formula turned round, or one that says nothing of the measure', () => {
    const formulas = [
      'Hadir ÷ Karyawan',
      'Karyawan ÷ Hadir',
      'Realisasi ÷ target × 100',
      'Realisasi / target x 100',
    ];
    expect(found(...formulas.map((formula, index) => kpi('HRD', { name: `N${index}`, formula })))).toEqual(
      [],
    );
  });

  it('name a group once, even where names and formulas agree', () => {
    const same = { name: 'Stock', formula: 'Items left ÷ items bought' };
    expect(found(kpi('HRD', same), kpi('HRD', same), kpi('HRD', same))).toHaveLength(1);
  });

  it('oppose each other where one department wants more of what another wants less of', () => {
    const more = kpi('Sales', { name: 'Stock', direction: 'higher' });
    const less = kpi('Finance', { name: 'stock', direction: 'lower' });
    expect(found(more, less)).toMatchObject([['opposing-directions', {}]]);
    expect(found(more, { ...less, departmentId: 'Sales' })).toMatchObject([['same-measure', {}]]);
  });

  it('leave out ideas and retired KPIs', () => {
    expect(found(kpi('HRD', { name: 'Stock' }), kpi('HRD', { name: 'Stock', status: 'candidate' }))).toEqual(
      [],
    );
  });

  it('weigh more within a department than across, where the measure may be a cascade', () => {
    const severities = (departmentId: string) =>
      setFindings(aDesign({ kpis: [kpi('HRD', { name: 'Stock' }), kpi(departmentId, { name: 'Stock' })] }));
    expect(severities('HRD')).toMatchObject([
      { code: 'same-measure', severity: 'warning', departmentId: 'HRD' },
    ]);
    expect(severities('Sales')).toMatchObject([
      { code: 'same-measure', severity: 'hint', departmentId: null },
    ]);
  });
});

describe('one person', () => {
  const names = (set: Kpi[]) => overloadedOwners(aDesign({ kpis: set })).map(({ owner }) => owner);

  it('owns too much with more than a third, from four KPIs on', () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, index) => kpi('HRD', { owner: `Person ${index}` }));
    expect(names([...kpis(4, { owner: 'Sari' }), ...others(7)])).toEqual(['Sari']);
    expect(names([...kpis(4, { owner: 'Sari' }), ...others(8)])).toEqual([]);
    expect(names([...kpis(3, { owner: 'Sari' }), ...others(1)])).toEqual([]);
  });

  it('is the same however the name is typed, and nobody is no person', () => {
    const set = [kpi('HRD', { owner: ' Sari' }), kpi('HRD', { owner: 'sari ' }), ...kpis(5, { owner: '' })];
    expect(ownership(aDesign({ kpis: set }))).toMatchObject([{ owner: 'Sari', kpis: [{}, {}] }]);
  });
});

describe('weights', () => {
  const uneven = (...weights: (number | null)[]) =>
    unevenWeights(
      aDesign({
        departments: [aDepartment('HRD')],
        kpis: weights.map((weight) => kpi('HRD', { weight: weight === null ? null : aQuantity(weight) })),
      }),
    );

  it.each([[[]], [[null, null]], [[40, 60]], [[33.3, 33.3, 33.3]]])('%j are fine', (weights) => {
    expect(uneven(...weights)).toEqual([]);
  });

  it('that add to something else, or leave one out, are not', () => {
    expect(uneven(40, 50)).toEqual([{ departmentId: 'HRD', sum: 90, missing: 0 }]);
    expect(uneven(100, null)).toEqual([{ departmentId: 'HRD', sum: 100, missing: 1 }]);
  });

  it('are added up for a department, its chosen KPIs alone', () => {
    const design = aDesign({
      departments: [aDepartment('HRD'), aDepartment('Sales')],
      kpis: [
        kpi('HRD', { weight: aQuantity(40) }),
        kpi('HRD', { weight: aQuantity(null, 'much') }),
        kpi('HRD', { weight: aQuantity(25), status: 'candidate' }),
        kpi('Sales', { weight: aQuantity(70) }),
      ],
    });
    expect(['HRD', 'Sales', 'gone'].map((id) => weightSum(design, id))).toEqual([40, 70, 0]);
  });
});
