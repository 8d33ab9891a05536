import type { GridRow } from '../domain/grid';
import type { Kpi } from '../domain/schema/kpi';

/** A line of a department's duties, and the KPIs that measure it. */
export interface DutyLine {
  readonly row: GridRow;
  /** Said once, on the duty's first line. */
  readonly duty: string;
  /** KPIs of this line; those of the duty as a whole stand on its first line. */
  readonly serving: readonly Kpi[];
}

export function dutyLines(rows: readonly GridRow[], kpis: readonly Kpi[]): DutyLine[] {
  return rows.map((row, index) => {
    const isFirst = rows[index - 1]?.duty !== row.duty || row.duty === null;
    const serves = (kpi: Kpi) =>
      kpi.idealOutcomeId === null
        ? isFirst && row.duty !== null && kpi.dutyId === row.duty.id
        : kpi.idealOutcomeId === row.idealOutcome?.id;
    return { row, duty: isFirst ? (row.duty?.text ?? '') : '', serving: kpis.filter(serves) };
  });
}
