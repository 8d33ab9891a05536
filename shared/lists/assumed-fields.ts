import type { KpiPatch } from '../domain/edits/kpis';

/** What the workshop fills in where a list says nothing, in the order in which people are told. */
export const ASSUMED_FIELDS = ['unit', 'direction', 'frequency', 'deadline'] as const;
export type AssumedField = (typeof ASSUMED_FIELDS)[number];

/** The fields that a KPI of a list does not have of its own, and so gets as every new KPI does. */
export function assumedIn(kpi: KpiPatch): AssumedField[] {
  return ASSUMED_FIELDS.filter((field) => kpi[field] === undefined);
}
