import { describe, expect, it } from 'vitest';
import { earlierPeriods, kpiHistory } from '../../../shared/domain/kpi-history';
import { type NextPeriodWish, startNextPeriod } from '../../../shared/domain/next-period';
import type { Design } from '../../../shared/domain/schema/design';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { type Workshop, workshopSchema } from '../../../shared/domain/schema/workshop';
import { aDepartment, aKpi, aQuantity, aWorkshop } from '../../builders/a-workshop';
import { countingIds, stoppedClock } from '../../builders/clock-and-ids';

const SEMESTER_2 = { kind: 'semester', label: 'Semester 2', start: '2027-01-01', end: '2027-06-30' } as const;
const interview = { ...aDepartment('x').interview, status: 'held' as const, notes: 'Talked' };
const marketing = aDepartment('Marketing', [['Promotion', 'Known']], {
  code: 'MKT',
  headId: 'p1',
  interview,
});

function anActual(kpiId: string, period: string, value: number): Design['actuals'][number] {
  return { kpiId, period, value: aQuantity(value), source: 'Survey', enteredAt: '2026-09-01T00:00:00Z' };
}

const proof = { value: aQuantity(1), period: 'June', source: 'Survey' };
const previous = aWorkshop({
  id: 'first',
  language: 'id',
  design: {
    participants: [{ id: 'p1', name: 'Dinda', role: 'vp' }],
    objectives: [{ id: 'o1', text: 'Grow' }],
    departments: [marketing],
    codeCounters: { MKT: 4 },
    lessons: 3,
    sessionDate: '2026-07-02',
    kpis: [
      aKpi({
        id: 'reach',
        departmentId: 'Marketing',
        code: 'MKT-01',
        name: 'Reach',
        dutyId: marketing.duties[0]?.id ?? null,
        objectiveId: 'o1',
        counterKpiId: 'cost',
        lastValue: proof,
        target: { value: aQuantity(4), minimum: null, maximum: null },
        deadline: '2026-12-31',
        attestations: { relevant: { answer: 'yes', reason: '' }, measurable: null },
      }),
      aKpi({ id: 'cost', departmentId: 'Marketing', code: 'MKT-02', name: 'Cost', direction: 'lower' }),
      aKpi({ id: 'posts', departmentId: 'Marketing', code: 'MKT-03', name: 'Posts', lastValue: proof }),
      aKpi({ id: 'idea', departmentId: 'Marketing', code: 'MKT-04', name: 'Idea', status: 'candidate' }),
    ],
    actuals: [
      anActual('reach', '2026-08', 2),
      anActual('reach', '2026-10', 3),
      anActual('reach', '2026-09', 9),
    ],
  },
});

function next(wish: Partial<NextPeriodWish> = {}, from: Workshop = previous): Workshop {
  const clock = stoppedClock('2027-01-04T02:00:00.000Z');
  return startNextPeriod(from, { period: SEMESTER_2, decisions: {}, ...wish }, countingIds('new'), clock);
}
const decisions = {
  cost: { decision: 'change', reason: 'Per class instead' },
  posts: { decision: 'retire', reason: 'Counts activity' },
} as const;

describe('the next period', () => {
  it('knows what the steps of the session before took, for its own plan', () => {
    const clock = { runningSince: null, elapsedSeconds: 1500, stepSeconds: { concept: 900, kpis: 600 } };
    const timed = { ...previous, session: { ...previous.session, clock } };
    expect(next({}, timed).session.clock).toEqual({
      runningSince: null,
      elapsedSeconds: 0,
      stepSeconds: {},
      lastTime: { concept: 900, kpis: 600 },
    });
    expect(next().session.clock).not.toHaveProperty('lastTime');

    const untimed = next({}, timed);
    expect(next({}, untimed).session.clock.lastTime).toEqual({ concept: 900, kpis: 600 });
  });

  const workshop = next({ decisions });
  const [reach, cost] = workshop.design.kpis;

  it('begins in a workshop of its own that names the one before, and fits the file', () => {
    expect(workshop).toMatchObject({ id: 'new-1', previousId: 'first', language: 'id' });
    expect(workshop.design).toMatchObject({
      company: 'Example Company',
      period: SEMESTER_2,
      sessionDate: null,
      lessons: 3,
    });
    expect(workshopSchema.parse(workshop)).toEqual(workshop);
  });

  it('goes on with people, objectives and organisation, but with talks still to be held', () => {
    expect(workshop.design.participants).toEqual(previous.design.participants);
    expect(workshop.design.objectives).toEqual(previous.design.objectives);
    expect(workshop.design.departments).toMatchObject([
      {
        id: 'Marketing',
        code: 'MKT',
        headId: 'p1',
        duties: marketing.duties,
        interview: { status: 'not-planned', notes: '' },
      },
    ]);
    expect(workshop.design.codeCounters).toEqual({ MKT: 4 });
  });

  it('can do without the objectives', () => {
    const without = next({ keepsObjectives: false });
    expect(without.design.objectives).toEqual([]);
    expect(without.design.kpis[0]?.objectiveId).toBeNull();
  });

  it('takes along what was kept or changed, with new ids, the same code and the same lineage', () => {
    expect(workshop.design.kpis.map(({ id, lineageId, code }) => [id, lineageId, code])).toEqual([
      ['new-2', 'reach', 'MKT-01'],
      ['new-3', 'cost', 'MKT-02'],
    ]);
    expect(reach).toMatchObject({
      dutyId: marketing.duties[0]?.id,
      objectiveId: 'o1',
      counterKpiId: cost?.id,
    });
  });

  it('starts from where each KPI stood last', () => {
    const standing = { value: { value: 3 }, period: '2026-10' };
    expect(reach).toMatchObject({ baseline: standing, lastValue: { ...standing, source: 'Survey' } });
    expect(cost).toMatchObject({ baseline: { value: null }, lastValue: null });
  });

  it('asks anew for what people said, and is due at its own end', () => {
    expect(reach).toMatchObject({
      deadline: '2027-06-30',
      attestations: { relevant: null, measurable: null },
    });
    expect(workshop.design.actuals).toEqual([]);
    expect(workshop.record.versions).toEqual([]);
  });

  it('keeps every decision with its reason, those on retired KPIs too', () => {
    expect(workshop.record.kpiReviews).toMatchObject([
      { lineageId: 'reach', decision: 'keep', reason: '' },
      { lineageId: 'cost', previousKpiId: 'cost', decision: 'change', reason: 'Per class instead' },
      { lineageId: 'posts', code: 'MKT-03', name: 'Posts', decision: 'retire', reason: 'Counts activity' },
    ]);
  });

  it('keeps what each KPI was to reach in the period that is over, and what it reached', () => {
    const [reached, unmeasured] = workshop.record.kpiReviews ?? [];
    expect(reached?.result).toMatchObject({
      period: previous.design.period,
      direction: 'higher',
      target: { value: { value: 4 } },
      final: { value: { value: 3 }, period: '2026-10', source: 'Survey' },
    });
    expect(unmeasured?.result).toMatchObject({ direction: 'lower', final: null });
  });

  it('does not take a value from before the period for a result of it', () => {
    const posts = workshop.record.kpiReviews?.find(({ lineageId }) => lineageId === 'posts');
    expect(posts?.result?.final).toBeNull();
  });

  it('leaves ideas behind, unless somebody decides to keep one', () => {
    expect(workshop.design.kpis.map(({ name }) => name)).not.toContain('Idea');
    const kept = next({ decisions: { idea: { decision: 'keep', reason: 'Promising' } } });
    expect(kept.design.kpis.at(-1)).toMatchObject({ name: 'Idea', status: 'candidate' });
  });

  it('loses the counter-KPI that was retired', () => {
    const { design } = next({ decisions: { cost: { decision: 'retire', reason: '' } } });
    expect(design.kpis[0]?.counterKpiId).toBeNull();
  });

  it('leaves the workshop before as it was', () => {
    expect(previous.design.kpis[0]).toMatchObject({ id: 'reach', deadline: '2026-12-31' });
  });
});

describe('where a KPI stood last', () => {
  const baselineOf = (traits: Partial<Kpi>, ...values: number[]) => {
    const kpi = aKpi({ id: 'k', departmentId: 'Marketing', ...traits });
    const actuals = values.map((value, index) => anActual('k', `2026-0${index + 1}`, value));
    return next({}, aWorkshop({ language: 'id', design: { departments: [marketing], kpis: [kpi], actuals } }))
      .design.kpis[0]?.baseline;
  };

  it.each([
    ['sum', { value: { value: 1.5, text: '1,5' }, period: 'Semester 1' }],
    ['average', { value: { value: 0.5, text: '0,5' }, period: 'Semester 1' }],
    ['last', { value: { value: 1.2, text: '1.2' }, period: '2026-03' }],
  ] as const)('is the %s of its actuals where the target is for the whole', (combine, expected) => {
    expect(baselineOf({ targetScope: 'whole', combine }, 0.1, 0.2, 1.2)).toMatchObject(expected);
  });

  it('is the latest actual where the target is for each measurement', () => {
    expect(baselineOf({ targetScope: 'each-period', combine: 'sum' }, 5, 7)).toMatchObject({
      value: { value: 7 },
    });
  });

  it('is its last value where nothing was measured since, else its baseline', () => {
    expect(baselineOf({ lastValue: proof })).toMatchObject({ value: { value: 1 }, period: 'June' });
    const baseline = { value: aQuantity(2), period: 'May', establishBy: null };
    expect(baselineOf({ baseline })).toEqual(baseline);
  });
});

describe('the history of a KPI', () => {
  const second = next({ decisions });
  const third = startNextPeriod(
    second,
    {
      period: { ...SEMESTER_2, label: 'Semester 3', start: null },
      decisions: { 'new-2': { decision: 'retire', reason: 'Reached' } },
    },
    countingIds('third'),
    stoppedClock(),
  );

  it('is its life over the periods, in their order, however the workshops were found', () => {
    const history = kpiHistory([third, previous, second], 'reach');
    expect(history).toMatchObject([
      {
        workshopId: 'first',
        review: null,
        final: { value: { value: 3 } },
        attainment: 0.75,
        kpi: { id: 'reach' },
      },
      {
        workshopId: 'new-1',
        review: { decision: 'keep' },
        final: null,
        attainment: null,
        kpi: { id: 'new-2' },
      },
      { workshopId: 'third-1', review: { decision: 'retire', reason: 'Reached' }, kpi: null },
    ]);
  });

  it('leaves out the workshops that do not know it', () => {
    expect(kpiHistory([aWorkshop({ id: 'other' }), previous], 'posts')).toHaveLength(1);
    expect(kpiHistory([previous], 'unknown')).toEqual([]);
  });

  it('goes on in one file, whatever became of the files before', () => {
    expect(earlierPeriods(third.record, 'reach')).toMatchObject([
      { decision: 'keep', result: { period: previous.design.period, final: { value: { value: 3 } } } },
      { decision: 'retire', reason: 'Reached', result: { period: SEMESTER_2, final: null } },
    ]);
    expect(earlierPeriods(third.record, 'posts')).toMatchObject([{ decision: 'retire' }]);
    expect(earlierPeriods(previous.record, 'reach')).toEqual([]);
    expect(workshopSchema.parse(third)).toEqual(third);
  });

  it('ends where workshops name each other as the one before', () => {
    const circle = [
      { ...previous, previousId: 'b' },
      { ...previous, id: 'b', previousId: 'first' },
    ];
    expect(kpiHistory(circle, 'reach')).toHaveLength(2);
  });
});
