import { bareMarkup } from './bare-markup';

const WIDEST_SPAN = 50;
const BLOCKS = new Set(['P', 'DIV', 'LI', 'TR']);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/**
 * The rows of the table that a clipboard carries as HTML, as text; null where it carries none, or
 * words around it that would be lost. The HTML is parsed apart from the page and never becomes part of it.
 */
export function readHtmlTable(html: string): string[][] | null {
  const { body } = new DOMParser().parseFromString(bareMarkup(html), 'text/html');
  const tables = [...body.querySelectorAll('table')].filter(
    (table) => !table.parentElement?.closest('table'),
  );
  const rows = tables.flatMap(rowsOf);
  for (const table of tables) table.remove();
  return rows.length === 0 || textOf(body) !== '' ? null : rows;
}

/** What a merged cell covers stays empty, as it does in the text that spreadsheets copy. */
function rowsOf(table: HTMLTableElement): string[][] {
  const taken = new Map<number, number>();
  return [...table.rows].map((row) => {
    const cells: string[] = [];
    const isFree = (column: number) => (taken.get(column) ?? 0) === 0;
    for (const cell of row.cells) {
      while (!isFree(cells.length)) cells.push('');
      const first = cells.length;
      cells.push(textOf(cell));
      for (let column = first + 1; column < first + Math.min(cell.colSpan, WIDEST_SPAN); column += 1)
        cells.push('');
      for (let column = first; column < cells.length; column += 1) taken.set(column, cell.rowSpan);
    }
    for (const [column, rowsLeft] of taken) taken.set(column, Math.max(rowsLeft - 1, 0));
    return cells;
  });
}

/** The text that a person sees, with its own line breaks and none of those in the markup. */
function textOf(element: Element): string {
  return visibleText(element)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function visibleText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node.nodeType === Node.ELEMENT_NODE) || UNREAD.has(node.nodeName)) return '';
  if (node.nodeName === 'BR') return '\n';
  const text = [...node.childNodes].map(visibleText).join('');
  return BLOCKS.has(node.nodeName) && text.trim() !== '' ? `\n${text}\n` : text;
}
