import { describe, expect, it } from 'vitest';
import { openPoints } from '../../../../shared/domain/review/open-points';
import type { Design } from '../../../../shared/domain/schema/design';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { aDepartment, aKpi, aQuantity, aWorkshop } from '../../../builders/a-workshop';

const yes = { answer: 'yes', reason: '' } as const;
const hrd = aDepartment('HRD', [['Attendance', '95% every week']], { headId: 'vp' });
const duty = hrd.duties[0];

/** A KPI that leaves nothing to be said. */
function aSoundKpi(traits: Partial<Kpi> & Pick<Kpi, 'id'>): Kpi {
  return aKpi({
    departmentId: 'HRD',
    dutyId: duty?.id ?? null,
    idealOutcomeId: duty?.idealOutcomes[0]?.id ?? null,
    objectiveId: 'o1',
    name: 'Share of shifts attended',
    formula: 'Shifts attended ÷ shifts on the roster × 100',
    baseline: { value: aQuantity(88), period: 'June', establishBy: null },
    target: { value: aQuantity(95), minimum: null, maximum: null },
    dataSource: 'Attendance sheet',
    dataAvailability: 'ready',
    lastValue: { value: aQuantity(88), period: 'June', source: 'Attendance sheet' },
    owner: 'Bagas Wicaksono',
    kind: 'leading',
    attestations: { relevant: yes, measurable: yes },
    ...traits,
  });
}

const second = {
  name: 'New staff who work on their own after 14 days',
  formula: 'Staff on their own ÷ staff who began × 100',
  kind: 'lagging',
  owner: 'Sari Utami',
} as const;

function aSoundWorkshop(traits: Partial<Design> = {}, first: Partial<Kpi> = {}) {
  return aWorkshop({
    design: {
      participants: [
        { id: 'ceo', name: 'Ayu', role: 'ceo' },
        { id: 'coo', name: 'Bima', role: 'coo' },
        { id: 'vp', name: 'Bagas Wicaksono', role: 'vp' },
      ],
      objectives: [{ id: 'o1', text: 'Open every day' }],
      departments: [hrd],
      kpis: [aSoundKpi({ id: 'k1', ...first }), aSoundKpi({ id: 'k2', ...second })],
      ...traits,
    },
  });
}

const codes = (traits?: Partial<Design>, first?: Partial<Kpi>) =>
  openPoints(aSoundWorkshop(traits, first)).map(({ code }) => code);
const points = (first: Partial<Kpi>) => openPoints(aSoundWorkshop({}, first));

describe('what is left', () => {
  it('is nothing in a sound workshop', () => {
    expect(openPoints(aSoundWorkshop())).toEqual([]);
  });

  it('begins with what Prepare lacks in an empty one', () => {
    expect(openPoints(aWorkshop({ company: '' })).map(({ code, step }) => [code, step])).toEqual([
      ['company-missing', 'prepare'],
      ['departments-missing', 'departments'],
      ['ceo-missing', 'prepare'],
      ['coo-missing', 'prepare'],
      ['objectives-missing', 'prepare'],
    ]);
  });

  it('names a period that is open or ends before it begins', () => {
    const period = { kind: 'phase', label: '', start: '2026-12-31', end: '2026-07-01' } as const;
    expect(codes({ period })).toContain('period-reversed');
    expect(codes({ period: { ...period, end: null } })).toContain('period-missing');
  });

  it('names half lines of the grid, departments without a head, and talks that were only planned', () => {
    const planned = { ...aDepartment('x').interview, status: 'planned' as const };
    const departments = [
      hrd,
      aDepartment(
        'Sales',
        [
          ['Selling', ''],
          ['', 'Sold'],
          ['Offers', '… of 10 offers become orders'],
        ],
        { interview: planned },
      ),
      aDepartment('Finance', [['', '']], { headId: 'somebody who left' }),
    ];
    expect(
      openPoints(aSoundWorkshop({ departments }))
        .filter(({ origin }) => origin === 'step')
        .map(({ code, departmentId }) => [code, departmentId]),
    ).toEqual([
      ['outcome-text-missing', 'Sales'],
      ['duty-text-missing', 'Sales'],
      ['outcome-number-missing', 'Sales'],
      ['duty-text-missing', 'Finance'],
      ['head-missing', 'Sales'],
      ['head-missing', 'Finance'],
      ['interview-planned', 'Sales'],
    ]);
  });

  it('names a department without a name only where KPIs hang on it', () => {
    const departments = [hrd, aDepartment('d', [], { name: ' ' })];
    expect(codes({ departments })).toEqual([]);
    const kpis = [aSoundKpi({ id: 'k1' }), aSoundKpi({ id: 'k2', ...second })];
    const stray = aSoundKpi({ id: 'k3', departmentId: 'd', status: 'candidate' });
    expect(codes({ departments, kpis: [...kpis, stray] })).toEqual(['department-name-missing']);
  });

  it('repeats what the coach minds, and where', () => {
    expect(points({ owner: '', deadline: '2027-12-31' })).toMatchObject([
      {
        code: 'deadline-outside-period',
        origin: 'coach',
        severity: 'problem',
        kpiIds: ['k1'],
        field: 'deadline',
      },
      { code: 'owner-missing', origin: 'coach', severity: 'warning', departmentId: 'HRD', field: 'owner' },
    ]);
  });

  it('lets rest what people overruled with a reason', () => {
    const overrules = [{ code: 'deadline-outside-period', reason: 'Signed so', at: '2026-08-03T02:00:00Z' }];
    expect(points({ deadline: '2027-12-31', overrules })).toEqual([]);
  });

  it('names a KPI that is not proven, by the part that lacks, and less gravely where a measurement is planned', () => {
    const lastValue = { value: aQuantity(88), period: 'June', source: '' };
    expect(points({ lastValue })).toMatchObject([
      { code: 'kpi-unproven', severity: 'warning', step: 'kpis', field: 'lastValueSource' },
    ]);
    const plannedMeasurement = { date: '2026-08-10', person: 'Sari' };
    expect(points({ lastValue: null, plannedMeasurement })).toMatchObject([
      { code: 'kpi-unproven', severity: 'hint', field: 'lastValue' },
    ]);
  });

  it('names what the COO has not answered, or answered with no, or against the coach without a reason', () => {
    expect(points({ attestations: { relevant: yes, measurable: null } })).toMatchObject([
      { code: 'attestation-missing', step: 'review', field: 'measurable', count: 1 },
    ]);
    expect(
      points({ attestations: { relevant: { answer: 'no', reason: '' }, measurable: yes } }),
    ).toMatchObject([
      { code: 'attested-no', severity: 'problem', field: 'relevant' },
      { code: 'attestation-reason-missing', field: 'relevant' },
    ]);
    const noTarget = { target: { value: null, minimum: null, maximum: null } };
    expect(points(noTarget).map(({ code }) => code)).toContain('attestation-reason-missing');
  });

  it('says what is wrong with the set', () => {
    const kpis = [aSoundKpi({ id: 'k1' }), aSoundKpi({ id: 'k2', status: 'candidate' })];
    expect(codes({ kpis })).toEqual(['too-few-kpis']);
    expect(codes({ objectives: [{ id: 'o2', text: 'Grow' }] })).toContain('objective-uncovered');
  });

  it('asks nothing of ideas and retired KPIs', () => {
    const kpis = [aSoundKpi({ id: 'k1' }), aSoundKpi({ id: 'k2', ...second })];
    const idea = aKpi({ id: 'k3', departmentId: 'HRD', status: 'candidate' });
    expect(codes({ kpis: [...kpis, idea, { ...idea, id: 'k4', status: 'retired' }] })).toEqual([]);
  });

  it('goes from grave to slight, and within that by step and department', () => {
    const departments = [aDepartment('Sales', [['Selling', 'Sold']]), hrd];
    const sales = { departmentId: 'Sales', dutyId: departments[0]?.duties[0]?.id ?? null };
    const kpis = [
      aSoundKpi({ id: 'h1', owner: '' }),
      aSoundKpi({ id: 's1', ...sales, owner: '', deadline: '2027-12-31' }),
    ];
    const found = openPoints(aSoundWorkshop({ departments, kpis }));
    const ranks = found.map(({ severity }) => ['problem', 'warning', 'hint'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBe(3);
    const ownerless = found.filter(({ code }) => code === 'owner-missing');
    expect(ownerless.map(({ departmentId }) => departmentId)).toEqual(['Sales', 'HRD']);
  });

  it('takes the verdicts that somebody has already', () => {
    const check = {
      letters: { S: 'pass', M: 'pass', A: 'pass', R: 'pass', T: 'pass' },
      findings: [],
    } as const;
    expect(openPoints(aSoundWorkshop({}, { owner: '' }), () => check)).toEqual([]);
  });
});
