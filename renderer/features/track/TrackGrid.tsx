import { type ClipboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { notedActuals } from '../../../shared/domain/noted-actuals';
import { formatQuantity } from '../../../shared/i18n/format';
import type { TrackerGrid } from '../../../shared/tracker/tracker-table';
import type { TrackerPeriod } from '../../../shared/tracker/tracker-period';
import { useDesign, useLanguage, useSession, useSettings } from '../../app/session-context';
import { KpiGrid } from '../../ui/kpi-grid/KpiGrid';
import { revealCell } from '../../ui/kpi-grid/reveal-cell';
import { useGridCells } from '../../ui/kpi-grid/use-grid-cells';
import { useGridKeys } from '../../ui/kpi-grid/use-grid-keys';
import { currentPeriod, duePeriod, gridColumns, gridTemplate, LEADING_COLUMNS } from './grid-columns';
import { GridHead } from './GridHead';
import { pastedValues } from './pasted-values';
import styles from './track.module.css';
import { TrackRow } from './TrackRow';
import { useNoteValues } from './use-note-values';

const ROW_HEIGHT = 64;

interface TrackGridProps {
  readonly tracker: TrackerGrid;
  /** Names of departments by their ids, where KPIs of several are shown. */
  readonly departmentNames: ReadonlyMap<string, string> | null;
  readonly label: string;
}

/** KPIs by periods as a spreadsheet: one focus that the arrows move, values that are typed where they stand. */
export function TrackGrid({ tracker, departmentNames, label }: TrackGridProps) {
  const { t } = useTranslation();
  const { notify } = useSession();
  const language = useLanguage();
  const note = useNoteValues();
  const today = useSettings((state) => state.host.today);
  const actuals = useDesign((design) => design.actuals);
  const notedOf = notedActuals(actuals);
  const { kpis } = tracker;
  const periods = useSamePeriods(tracker.periods);
  const columns = useMemo(() => gridColumns(periods), [periods]);
  const kpiIds = useMemo(() => kpis.map(({ id }) => id), [kpis]);
  const template = gridTemplate({ periods, kpis });
  const due = duePeriod(periods, today);
  const current = currentPeriod(periods, today);
  const grid = useRef<HTMLDivElement>(null);
  const firstColumn = (due ?? current ?? periods[0])?.key ?? 'kpi';
  const ground = { grid, kpiIds, columns, canEdit: takesValues };
  const cells = useGridCells({ ...ground, start: () => ({ kpiId: '', column: firstColumn }) });
  const { active, editing } = cells;
  const onKey = useGridKeys({ ...ground, cells, rowHeight: ROW_HEIGHT, onClear: clear });

  // Who comes in the tenth month finds it in sight.
  useEffect(() => {
    const head = grid.current?.querySelector<HTMLElement>('[data-first-look="true"]');
    if (grid.current && head) revealCell(grid.current, head);
  }, []);

  function clear() {
    const [kpi, period] = [kpis[active.row], columns[active.column]];
    if (kpi && period !== undefined) note([{ kpiId: kpi.id, period, value: null }]);
  }

  function textOf(index: number, column: string): string | null {
    const kpi = kpis[index];
    const value = kpi && notedOf(kpi.id).get(column)?.value;
    return value ? formatQuantity(value, kpi.unit, language) : null;
  }

  function paste(event: ClipboardEvent) {
    if (editing || !takesValues(columns[active.column] ?? 'kpi')) return;
    event.preventDefault();
    const from = { kpis: kpis.slice(active.row), periods: columns.slice(active.column) };
    const values = pastedValues(event.clipboardData.getData('text/plain'), from, language);
    note(values);
    const count = values.length;
    if (count > 1) notify({ message: 'actualsPasted', values: { values: t('track.values', { count }) } });
  }

  function renderRow(index: number, top: number) {
    const kpi = kpis[index];
    if (!kpi) return null;
    return (
      <TrackRow
        key={kpi.id}
        kpi={kpi}
        noted={notedOf(kpi.id)}
        periods={periods}
        template={template}
        index={index}
        top={top}
        departmentName={
          departmentNames ? (departmentNames.get(kpi.departmentId) ?? t('kpis.strays.title')) : ''
        }
        activeColumn={index === active.row ? (columns[active.column] ?? null) : null}
        noting={editing?.kpiId === kpi.id ? editing : null}
        dueKey={due?.key ?? null}
        onDone={cells.stopEditing}
      />
    );
  }

  return (
    <KpiGrid
      ground={ground}
      cells={cells}
      label={label}
      className={styles.grid}
      rowHeight={ROW_HEIGHT}
      template={template}
      head={
        <GridHead
          periods={periods}
          currentKey={current?.key ?? null}
          firstLook={(current ?? due)?.key ?? null}
        />
      }
      renderRow={renderRow}
      textOf={textOf}
      onKeyDown={onKey}
      onPaste={paste}
    />
  );
}

function takesValues(column: string): boolean {
  return !LEADING_COLUMNS.some((one) => one === column);
}

/** The same list as before while it says the same: a value that is typed draws no other row. */
function useSamePeriods(periods: readonly TrackerPeriod[]): readonly TrackerPeriod[] {
  const text = JSON.stringify(periods);
  return useMemo(() => JSON.parse(text) as TrackerPeriod[], [text]);
}
