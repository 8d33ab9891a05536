import { readTable } from '../../../../shared/domain/paste/read-table';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A table's text as HTML, for programs that paste that; its first row holds the headings. */
export function tableAsHtml(text: string): string {
  const [headings = [], ...rows] = readTable(text);
  const head = rowOf(headings, 'th');
  return `<table><thead>${head}</thead><tbody>${rows.map((row) => rowOf(row, 'td')).join('')}</tbody></table>`;
}

function rowOf(cells: readonly string[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '').replaceAll('\n', '<br>');
}
