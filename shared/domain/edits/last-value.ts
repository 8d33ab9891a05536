import type { Kpi } from '../schema/kpi';

export type LastValue = NonNullable<Kpi['lastValue']>;

export const NO_LAST_VALUE: LastValue = { value: null, period: '', source: '' };

/** The last value with a part of it written anew; one of which nothing is known any more is none. */
export function withLastValue(
  { lastValue }: Pick<Kpi, 'lastValue'>,
  patch: Partial<LastValue>,
): Pick<Kpi, 'lastValue'> {
  const next = { ...NO_LAST_VALUE, ...lastValue, ...patch };
  const isEmpty = next.value === null && next.period === '' && next.source === '';
  return { lastValue: isEmpty ? null : next };
}
