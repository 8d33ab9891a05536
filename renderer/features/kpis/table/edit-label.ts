import type { EditLabel } from '../../../state/history';
import type { ColumnId } from './columns';

/** What undo calls a change in a column. */
export function editLabel(column: ColumnId): EditLabel {
  return column === 'status' ? 'kpi-status' : 'kpi';
}
