import { readTable } from '../../../../shared/domain/paste/read-table';
import { readHtmlTable } from './read-html-table';

export type ClipboardContents =
  /** Nothing, or a plain text that any field takes by itself. */
  | { readonly kind: 'plain' }
  /** One cell of a spreadsheet, without the line end that comes along with it. */
  | { readonly kind: 'cell'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: string[][]; readonly text: string };

/** What was copied; the table as HTML comes first, because it knows where cells are merged. */
export function readClipboard(clipboard: Pick<DataTransfer, 'getData'>): ClipboardContents {
  const text = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  const rows = (html === '' ? null : readHtmlTable(html)) ?? readTable(text);
  const isOneCell = rows.length <= 1 && (rows[0]?.length ?? 0) <= 1;
  if (!isOneCell) return { kind: 'table', rows, text };
  const cell = rows[0]?.[0] ?? '';
  return cell === '' || !/[\t\r\n]/.test(text) ? { kind: 'plain' } : { kind: 'cell', text: cell };
}

/** Rows as text that reads back as the same rows. */
export function rowsAsText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
