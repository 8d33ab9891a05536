import { describe, expect, it } from 'vitest';
import type { Design } from '../../../shared/domain/schema/design';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { trackerMetaRows } from '../../../shared/tracker/tracker-meta';
import { trackerTables } from '../../../shared/tracker/tracker-table';
import { anActual } from '../../builders/a-tracked-workshop';
import { aKpi, aQuantity, aWorkshop } from '../../builders/a-workshop';

function tables(kpis: readonly Kpi[], actuals: Design['actuals'] = [], design: Partial<Design> = {}) {
  return trackerTables(aWorkshop({ design: { kpis: [...kpis], actuals, ...design } }), kpis, 'en');
}

const kpi = (traits: Partial<Kpi> = {}) =>
  aKpi({
    id: 'k',
    departmentId: 'd',
    target: { value: aQuantity(50), minimum: null, maximum: null },
    ...traits,
  });

describe('tracker tables', () => {
  it('keep KPIs apart that are measured in different steps, the shortest first', () => {
    const all = tables([
      kpi({ id: 'month', frequency: 'monthly' }),
      kpi({ id: 'day', frequency: 'daily' }),
      kpi({ id: 'week', frequency: 'weekly' }),
      kpi({ id: 'year', frequency: 'yearly' }),
    ]);
    expect(all.map(({ cadence, rows }) => [cadence, rows.map((row) => row.kpi.id)])).toEqual([
      ['week', ['day', 'week']],
      ['month', ['month']],
      ['year', ['year']],
    ]);
  });

  it('are none where no KPI is chosen', () => {
    expect(tables([])).toEqual([]);
  });

  it('say how far each measured period and the whole is', () => {
    const [table] = tables(
      [kpi({ amberThreshold: aQuantity(70) })],
      [anActual('k', '2026-07', 60), anActual('k', '2026-08', 36)],
    );
    const [row] = table?.rows ?? [];
    expect(table?.periods.map(({ label }) => label).slice(0, 2)).toEqual(['Jul 2026', 'Aug 2026']);
    expect(row?.cells.map((cell) => cell.attainment).slice(0, 3)).toEqual([1.2, 0.72, null]);
    expect(row).toMatchObject({ value: 36, attainment: 0.72, amber: 0.7, status: 'close' });
  });

  it('do not measure one period by the target of the whole, unless it has a target of its own', () => {
    const [table] = tables(
      [
        kpi({
          targetScope: 'whole',
          combine: 'sum',
          periodTargets: [{ period: 'August', value: aQuantity(10) }],
        }),
      ],
      [anActual('k', '2026-07', 20), anActual('k', '2026-08', 5)],
    );
    const [july, august] = table?.rows[0]?.cells ?? [];
    expect(july).toMatchObject({ isCompared: false, attainment: null, target: { value: null } });
    expect(august).toMatchObject({ hasOwnTarget: true, attainment: 0.5, target: { value: 10 } });
    expect(table?.rows[0]).toMatchObject({ value: 25, attainment: 1.2, status: 'reached' });
  });

  it('give a value of an unknown period a column of its own', () => {
    const [table] = tables([kpi()], [anActual('k', '2026-07-13', 1), anActual('gone', '2025-01', 1)]);
    expect(table?.periods.map(({ key }) => key).slice(0, 3)).toEqual(['2026-07', '2026-07-13', '2026-08']);
    expect(table?.rows[0]?.cells[1]?.actual?.value).toBe(1);
  });

  it('count the later of two values for one period', () => {
    const [table] = tables(
      [kpi({ targetScope: 'whole', combine: 'sum' })],
      [anActual('k', '2026-07', 1), anActual('k', '2026-07', 4)],
    );
    expect(table?.rows[0]?.value).toBe(4);
  });

  it('tell a KPI without values from one without a target that is a number', () => {
    const untargeted = { value: aQuantity(null, 'lots'), minimum: null, maximum: null };
    const [table] = tables([kpi(), kpi({ id: 'x', target: untargeted })], [anActual('x', '2026-07', 3)]);
    expect(table?.rows.map(({ status }) => status)).toEqual(['unmeasured', 'untargeted']);
    expect(table?.rows.map(({ amber }) => amber)).toEqual([0.8, 0.8]);
  });

  it('have columns even where the workshop has no period', () => {
    const period = { kind: 'semester', label: '', start: null, end: null } as const;
    const [dated] = tables([kpi()], [], { period, sessionDate: '2026-08-03' });
    expect(dated?.periods[0]?.key).toBe('2026-08');
    expect(tables([kpi()], [], { period, sessionDate: null })[0]?.periods.length).toBeGreaterThan(5);
  });
});

describe('what a tracker knows of itself', () => {
  it('is where it came from and which values it was sent with, in plain letters', () => {
    const actuals = [
      anActual('k', '2026-07', 1.5),
      { ...anActual('k', '2026-08', 0), value: aQuantity(null, 'tiga–é') },
    ];
    const head = {
      workshopId: 'w',
      revision: 3,
      language: 'id',
      madeAt: '2026-08-03T02:00:00.000Z',
    } as const;
    const [first, ...sent] = trackerMetaRows(head, tables([kpi(), kpi({ id: 'unmeasured' })], actuals));
    expect(first?.[0]).toBe('kpi-workshop-tracker');
    expect(JSON.parse(first?.[1] ?? '')).toEqual({ trackerVersion: 1, ...head });
    expect(sent.map(([id]) => id)).toEqual(['k']);
    expect(sent[0]?.[1]).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(sent[0]?.[1] ?? '')).toEqual({ '2026-07': '1.5', '2026-08': 'tiga–é' });
  });
});
