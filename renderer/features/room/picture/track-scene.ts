import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { formatTarget, formatValue } from '../../../../shared/i18n/format';
import { type TrackerRow, trackerTables } from '../../../../shared/tracker/tracker-table';
import { trackedKpis } from '../../track/track-rows';
import type { Language } from '../../../../shared/domain/schema/primitives';
import { dueText } from '../../../../shared/tracker/due-text';
import type { TrackScene } from './room-picture';
import type { RoomSubject } from './room-subject';
import { placeOf, stretchAround } from './stretch';

/** Where the KPIs of the department at hand, or of all of them, stand by what was measured. */
export function trackScene({ workshop, view, language, place }: RoomSubject): TrackScene {
  const { departments, kpis } = workshop.design;
  const selected = departments.find(({ id }) => id === view.selectedDepartmentId) ?? departments[0];
  const department = view.isEveryDepartmentShown ? undefined : selected;
  const tracked: readonly Kpi[] = trackedKpis({ departments, kpis }, department?.id ?? null);
  const { items, ...stretch } = stretchAround(tracked, placeOf(tracked, place.kpiId));
  const standings = new Map(
    trackerTables(workshop, [...items], language).flatMap(({ rows }) =>
      rows.map((row) => [row.kpi.id, row] as const),
    ),
  );
  const rows = items.map((kpi) => {
    const standing = standings.get(kpi.id);
    const value = standing?.value ?? null;
    return {
      code: kpi.code,
      name: kpi.name,
      target: formatTarget(kpi, language),
      ...dueOf(standing, language),
      value: value === null ? '' : formatValue(value, kpi.unit, language),
      status: standing?.status ?? 'unmeasured',
    };
  });
  return { kind: 'track', department: department?.name ?? '', ...stretch, rows };
}

function dueOf(row: TrackerRow | undefined, language: Language): Pick<TrackScene['rows'][number], 'due'> {
  const value = row ? dueText(row, language) : '';
  return row?.pace?.due && value !== '' ? { due: { period: row.pace.due.period.label, value } } : {};
}
