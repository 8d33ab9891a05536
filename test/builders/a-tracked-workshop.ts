import type { TargetValues } from '../../shared/domain/attainment';
import type { Design } from '../../shared/domain/schema/design';
import type { Direction, Kpi } from '../../shared/domain/schema/kpi';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { aFinishedWorkshop } from './a-finished-workshop';
import { aDepartment, aKpi, aQuantity, aWorkshop } from './a-workshop';

type Actual = Design['actuals'][number];

/** A value that was noted for a KPI's period. */
export function anActual(kpiId: string, period: string, value: number): Actual {
  return { kpiId, period, value: aQuantity(value), source: '', enteredAt: '2026-08-31T10:00:00.000Z' };
}

export interface AttainmentCase {
  readonly id: string;
  readonly direction: Direction;
  readonly target: TargetValues;
  readonly actual: number;
}

const SINGLE_TARGETS = [50, 0.05, 0, -50, null];
const RANGES = [
  [50, 80],
  [0, 10],
  [-5, 0],
  [0, 0],
  [-10, 10],
  [-20, -10],
  [80, 50],
  [null, 10],
] as const;
const ACTUALS = [-80, -50, -15, 0, 0.04, 2.4, 9, 40, 60, 96];

/** Every direction with targets of every sign, met, nearly met, missed and far exceeded. */
export const ATTAINMENT_CASES: readonly AttainmentCase[] = [
  ...(['higher', 'lower'] as const).flatMap((direction) =>
    SINGLE_TARGETS.flatMap((value) =>
      ACTUALS.map((actual) => aCase(direction, { value, minimum: null, maximum: null }, actual)),
    ),
  ),
  ...RANGES.flatMap(([minimum, maximum]) =>
    ACTUALS.map((actual) => aCase('range', { value: null, minimum, maximum }, actual)),
  ),
];

function aCase(direction: Direction, target: TargetValues, actual: number): AttainmentCase {
  const bounds = direction === 'range' ? `${target.minimum}..${target.maximum}` : String(target.value);
  return { id: `${direction} ${bounds} at ${actual}`, direction, target, actual };
}

/** KPIs over several months, for each way of combining what was measured. */
export const COMBINING_KPIS: readonly Kpi[] = (['whole', 'each-period'] as const).flatMap((targetScope) =>
  (['last', 'sum', 'average'] as const).flatMap((combine) =>
    (['number', 'percent'] as const).map((kind) =>
      aKpi({
        id: `${targetScope} ${combine} ${kind}`,
        departmentId: 'Sales',
        unit: { kind, label: '' },
        target: { value: aQuantity(90), minimum: null, maximum: null },
        weight: aQuantity(8),
        targetScope,
        combine,
      }),
    ),
  ),
);

/** A workshop whose KPIs have been measured: one KPI for each case of attainment, others over several months. */
export function aTrackedWorkshop(): Workshop {
  const cases = ATTAINMENT_CASES.map(({ id, direction, target }) =>
    aKpi({
      id,
      departmentId: 'Marketing',
      direction,
      target: {
        value: quantityOf(target.value),
        minimum: quantityOf(target.minimum),
        maximum: quantityOf(target.maximum),
      },
    }),
  );
  return aWorkshop({
    design: {
      departments: [aDepartment('Marketing', [['Sell', 'Sold']]), aDepartment('Sales', [['Sell', 'Sold']])],
      kpis: [...cases, ...COMBINING_KPIS].map((kpi) => ({ ...kpi, status: 'chosen', code: kpi.id })),
      actuals: [
        ...ATTAINMENT_CASES.map(({ id, actual }) => anActual(id, '2026-08', actual)),
        // Noted out of order, with a month left out, and one that is not of the period.
        ...COMBINING_KPIS.flatMap(({ id }) =>
          [
            ['2026-10', 71.3],
            ['2026-07', 33.1],
            ['2026-08', 0.1],
            ['2026-09x', 0.2],
          ].map(([period, value]) => anActual(id, String(period), Number(value))),
        ),
      ],
    },
  });
}

const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];
/** By month: nothing yet, the first one, late, with a gap, far ahead, far behind, nothing came of it, the last one, all. */
const MONTHLY_VALUES: readonly (readonly (number | null)[])[] = [
  [],
  [7.5],
  [null, 21],
  [11, null, 12.25],
  [40, 40],
  [0.5, 0, 1],
  [0],
  [null, null, null, null, null, 55],
  [10, 10, 10, 10, 10, 11],
];

const ADDING: readonly (readonly [name: string, traits: Partial<Kpi>])[] = [
  ['higher', {}],
  ['lower', { direction: 'lower', amberThreshold: aQuantity(60) }],
  ['range', { direction: 'range', target: { value: null, minimum: aQuantity(45), maximum: aQuantity(70) } }],
  ['open range', { direction: 'range', target: { value: null, minimum: null, maximum: aQuantity(70) } }],
  [
    'percent',
    {
      unit: { kind: 'percent', label: '' },
      baseline: { value: aQuantity(40), period: '', establishBy: null },
    },
  ],
  ['money', { unit: { kind: 'currency', label: 'IDR' }, deadline: '2026-10-15' }],
  ['below zero', { target: { value: aQuantity(-60), minimum: null, maximum: null } }],
  ['zero', { target: { value: aQuantity(0), minimum: null, maximum: null } }],
  ['untargeted', { target: { value: null, minimum: null, maximum: null } }],
  [
    'planned',
    {
      periodTargets: [
        { period: 'Juli', value: aQuantity(0) },
        { period: 'Desember', value: aQuantity(25) },
      ],
    },
  ],
];

/** KPIs whose values add up, of every kind, each with values of its own; the period begins and ends within a month. */
export const PACING_CASES = [...ADDING, ['weekly', { frequency: 'weekly' }] as const].flatMap(
  ([name, traits]) =>
    MONTHLY_VALUES.map((values, place) => {
      const weekly = traits.frequency === 'weekly';
      const period = (index: number) =>
        weekly
          ? (['2026-07-13', '2026-07-20', '2026-07-27', '2026-08-03', '2026-08-10', '2026-12-28'][index] ??
            '')
          : (MONTHS[index] ?? '');
      const kpi = aKpi({
        id: `${name} ${place}`,
        departmentId: 'Sales',
        unit: { kind: 'number', label: '' },
        target: { value: aQuantity(60), minimum: null, maximum: null },
        targetScope: 'whole',
        combine: 'sum',
        ...traits,
      });
      const noted = values.flatMap((value, index) =>
        value === null ? [] : [anActual(kpi.id, period(index), value)],
      );
      return { kpi, noted };
    }),
);

/** A workshop with those KPIs, of which nothing is measured yet. */
export function aPacingWorkshop(): Workshop {
  return aWorkshop({
    design: {
      period: { kind: 'semester', label: '', start: '2026-07-13', end: '2026-12-31' },
      departments: [aDepartment('Sales', [['Sell', 'Sold']])],
      kpis: PACING_CASES.map(({ kpi }) => kpi),
    },
  });
}

/** The finished workshop with some values noted, one KPI with a target of its own for August. */
export function aMeasuredWorkshop(): Workshop {
  const { kpis } = aFinishedWorkshop().design;
  return aFinishedWorkshop({
    kpis: kpis.map((kpi) =>
      kpi.id === 'mkt-01' ? { ...kpi, periodTargets: [{ period: 'Agustus', value: aQuantity(2) }] } : kpi,
    ),
    actuals: [
      anActual('mkt-01', '2026-07', 1),
      anActual('mkt-01', '2026-08', 2),
      anActual('mkt-02', '2026-07', 1_600_000),
      anActual('mkt-02', '2026-08', 2_300_000),
      anActual('hrd-01', '2026-07-13', 91.5),
      anActual('hrd-01', '2026-07-20', 96),
    ],
  });
}

function quantityOf(value: number | null) {
  return value === null ? null : aQuantity(value);
}
