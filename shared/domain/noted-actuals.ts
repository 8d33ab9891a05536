import type { Design } from './schema/design';

type Actual = Design['actuals'][number];

/** What was measured of one KPI, by period; of two values for one period the later one counts. */
export type KpiActuals = ReadonlyMap<string, Actual>;

interface Noted {
  readonly list: readonly Actual[];
  readonly byPeriod: KpiActuals;
}

const NOTHING: KpiActuals = new Map();

// Lists are never changed in place, so what is known of one stays true.
const known = new WeakMap<Design['actuals'], ReadonlyMap<string, Noted>>();
let latest: ReadonlyMap<string, Noted> = new Map();

/** What was measured, by KPI. A KPI of which nothing changed since the last call keeps its very map. */
export function notedActuals(actuals: Design['actuals']): (kpiId: string) => KpiActuals {
  const noted = known.get(actuals) ?? groupedByKpi(actuals);
  known.set(actuals, noted);
  latest = noted;
  return (kpiId) => noted.get(kpiId)?.byPeriod ?? NOTHING;
}

function groupedByKpi(actuals: Design['actuals']): ReadonlyMap<string, Noted> {
  const lists = new Map<string, Actual[]>();
  for (const actual of actuals) {
    const list = lists.get(actual.kpiId);
    if (list) list.push(actual);
    else lists.set(actual.kpiId, [actual]);
  }
  return new Map([...lists].map(([kpiId, list]) => [kpiId, unchanged(kpiId, list) ?? byPeriod(list)]));
}

function unchanged(kpiId: string, list: readonly Actual[]): Noted | undefined {
  const before = latest.get(kpiId);
  const isSame =
    before?.list.length === list.length && list.every((actual, index) => actual === before.list[index]);
  return isSame ? before : undefined;
}

function byPeriod(list: readonly Actual[]): Noted {
  return { list, byPeriod: new Map(list.map((actual) => [actual.period, actual])) };
}
