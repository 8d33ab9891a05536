import type { Translate } from '../../../../shared/i18n/i18n';
import type { Editing } from '../../../ui/kpi-grid/grid-cell';

/** How the cells of a column are changed in place. */
export type CellKind = 'fixed' | 'text' | 'quantity' | 'target' | 'date' | 'choice' | 'unit';

interface ColumnTraits {
  readonly id: string;
  readonly kind: CellKind;
  /** In pixels; the name takes what a style variable gives it. */
  readonly width: number | null;
}

/** The whole table from left to right. Code and name stay in sight. */
export const ALL_COLUMNS = [
  { id: 'code', kind: 'fixed', width: 100 },
  { id: 'name', kind: 'text', width: null },
  { id: 'department', kind: 'fixed', width: 170 },
  { id: 'smart', kind: 'fixed', width: 184 },
  { id: 'target', kind: 'target', width: 158 },
  { id: 'unit', kind: 'unit', width: 140 },
  { id: 'direction', kind: 'choice', width: 176 },
  { id: 'baseline', kind: 'quantity', width: 150 },
  { id: 'deadline', kind: 'date', width: 136 },
  { id: 'owner', kind: 'text', width: 176 },
  { id: 'frequency', kind: 'choice', width: 150 },
  { id: 'dataSource', kind: 'text', width: 230 },
  { id: 'dataAvailability', kind: 'choice', width: 160 },
  { id: 'lastValue', kind: 'quantity', width: 216 },
  { id: 'lastValuePeriod', kind: 'text', width: 190 },
  { id: 'lastValueSource', kind: 'text', width: 200 },
  { id: 'kind', kind: 'choice', width: 170 },
  { id: 'status', kind: 'choice', width: 130 },
  { id: 'weight', kind: 'quantity', width: 110 },
] as const satisfies readonly ColumnTraits[];

export type KpiColumn = (typeof ALL_COLUMNS)[number];
export type ColumnId = KpiColumn['id'];
/** A cell of the table that is being changed in place. */
export type TableEditing = Editing<ColumnId>;

export type ColumnOf<Kind extends CellKind> = Extract<KpiColumn, { kind: Kind }>['id'];

/** Within one department its name needs no column. */
export const DEPARTMENT_COLUMNS: readonly KpiColumn[] = ALL_COLUMNS.filter(({ id }) => id !== 'department');

/** The columns that stay in sight when the table is moved sideways. */
export const PINNED: ReadonlySet<ColumnId> = new Set(['code', 'name']);

export function columnLabel(id: ColumnId, t: Translate): string {
  if (id === 'smart') return t('kpis.smart');
  if (id === 'weight') return t('kpiTable.weight');
  return t(`terms.${id}`);
}

/** The columns' widths as a grid template. */
export function gridTemplate(columns: readonly KpiColumn[]): string {
  return columns.map(({ width }) => (width === null ? 'var(--name-width)' : `${width}px`)).join(' ');
}
