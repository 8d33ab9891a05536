import type { Workshop } from '../domain/schema/workshop';
import { formatNumber, formatValue } from '../i18n/format';
import { dueText } from '../tracker/due-text';
import { trackerTables } from '../tracker/tracker-table';
import type { AgreedResults } from './agreed-results';
import type { Words } from './words';

/** Where each KPI stands that was measured in this period, by its id: value, attainment, status. */
export function kpiStandings(
  workshop: Workshop,
  { ordered }: Pick<AgreedResults, 'ordered'>,
  { t, language }: Pick<Words, 't' | 'language'>,
): ReadonlyMap<string, string> {
  const rows = trackerTables(workshop, ordered, language).flatMap((table) => table.rows);
  const measured = rows.flatMap((row) => {
    const { kpi, value, attainment, status, pace } = row;
    if (value === null) return [];
    const share =
      attainment === null ? [] : [`${formatNumber(Math.round(attainment * 1000) / 10, language)}%`];
    const due = dueText(row, language);
    const dueBy = due && pace?.due ? [t('tracker.dueBy', { period: pace.due.period.label, value: due })] : [];
    const parts = [formatValue(value, kpi.unit, language), ...dueBy, ...share, t(`tracker.status.${status}`)];
    return [[kpi.id, parts.join(' · ')] as const];
  });
  return new Map(measured);
}
