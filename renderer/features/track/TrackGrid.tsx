import { type ClipboardEvent, type FocusEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { notedActuals } from '../../../shared/domain/noted-actuals';
import { formatQuantity } from '../../../shared/i18n/format';
import type { TrackerGrid, TrackerPeriod } from '../../../shared/tracker/tracker-table';
import { useDesign, useLanguage, useSession, useSettings } from '../../app/session-context';
import { revealCell } from '../kpis/table/reveal-cell';
import { useVisibleRows } from '../kpis/table/use-visible-rows';
import { currentPeriod, duePeriod, gridColumns, gridTemplate, LEADING_COLUMNS } from './grid-columns';
import { GridHead } from './GridHead';
import { pastedValues } from './pasted-values';
import styles from './track.module.css';
import { TrackRow } from './TrackRow';
import { useGridCells } from './use-grid-cells';
import { useGridKeys } from './use-grid-keys';
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
  const wasActive = useRef(false);
  const firstColumn = (due ?? current ?? periods[0])?.key ?? 'kpi';
  const ground = { grid, kpiIds, columns, firstColumn, takesValues };
  const cells = useGridCells(ground);
  const { active, noting } = cells;
  const onKey = useGridKeys({
    ...ground,
    cells,
    rowHeight: ROW_HEIGHT,
    onClear: (kpiId, period) => note([{ kpiId, period, value: null }]),
  });
  const { visible, height } = useVisibleRows({
    count: kpis.length,
    scroller: grid,
    activeIndex: active.row,
    rowHeight: ROW_HEIGHT,
  });

  // Who comes in the tenth month finds it in sight.
  useEffect(() => {
    const head = grid.current?.querySelector<HTMLElement>('[data-first-look="true"]');
    if (grid.current && head) revealCell(grid.current, head);
  }, []);

  function arrive({ target }: FocusEvent) {
    const at = cellAt(target);
    if (at) cells.arrive(at.kpiId, at.column);
  }

  function press({ target }: MouseEvent) {
    const at = cellAt(target);
    const hasFocus = grid.current?.contains(document.activeElement) ?? false;
    wasActive.current = hasFocus && at?.kpiId === kpiIds[active.row] && at?.column === columns[active.column];
  }

  /** The first click goes to a cell, the next one opens it. */
  function click({ target }: MouseEvent) {
    const isInField = target instanceof Element && target.closest('[data-editor]') !== null;
    if (!isInField && wasActive.current) cells.startNoting('change');
  }

  function copy(event: ClipboardEvent) {
    const kpi = kpis[active.row];
    const value = kpi && notedOf(kpi.id).get(columns[active.column] ?? '')?.value;
    if (noting || !value) return;
    event.clipboardData.setData('text/plain', formatQuantity(value, kpi.unit, language));
    event.preventDefault();
  }

  function paste(event: ClipboardEvent) {
    if (noting || !takesValues(columns[active.column] ?? 'kpi')) return;
    event.preventDefault();
    const from = { kpis: kpis.slice(active.row), periods: columns.slice(active.column) };
    const values = pastedValues(event.clipboardData.getData('text/plain'), from, language);
    note(values);
    const count = values.length;
    if (count > 1) notify({ message: 'actualsPasted', values: { values: t('track.values', { count }) } });
  }

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={kpis.length + 1}
      aria-colcount={columns.length}
      className={styles.grid}
      onKeyDown={onKey}
      onFocus={arrive}
      onMouseDown={press}
      onClick={click}
      onCopy={copy}
      onPaste={paste}
    >
      <GridHead
        periods={periods}
        template={template}
        currentKey={current?.key ?? null}
        firstLook={(current ?? due)?.key ?? null}
      />
      <div role="rowgroup" className={styles.body} style={{ height }}>
        {visible.map(({ index, start }) => {
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
              top={start}
              departmentName={
                departmentNames ? (departmentNames.get(kpi.departmentId) ?? t('kpis.strays.title')) : ''
              }
              activeColumn={index === active.row ? (columns[active.column] ?? null) : null}
              noting={noting?.kpiId === kpi.id ? noting : null}
              dueKey={due?.key ?? null}
              onDone={cells.stopNoting}
            />
          );
        })}
      </div>
    </div>
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

function cellAt(target: EventTarget): { readonly kpiId: string; readonly column: string } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-kpi] [data-column]') : null;
  const kpiId = cell?.closest<HTMLElement>('[data-kpi]')?.dataset['kpi'];
  const column = cell?.dataset['column'];
  return kpiId !== undefined && column !== undefined ? { kpiId, column } : null;
}
