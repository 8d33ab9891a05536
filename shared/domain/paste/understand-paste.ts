import type { GridColumn } from '../grid';
import { folded, isBlank } from '../text';
import { findColumns, isHeader, type PasteColumns } from './paste-columns';

/** One line to land in the grid, as it was understood. */
export interface PastedLine {
  /** The row it came from, counted from 1 as in a spreadsheet. */
  readonly row: number;
  /** Empty where the paste names none before it: the line belongs to the department pasted into. */
  readonly department: string;
  readonly duty: string;
  readonly idealOutcome: string;
  /** What an empty, perhaps merged, cell took over from above. */
  readonly filledDown: readonly GridColumn[];
}

export type IgnoredReason = 'empty' | 'header' | 'above-header' | 'repeated';

export interface IgnoredRow {
  readonly row: number;
  readonly reason: IgnoredReason;
}

export interface UnderstoodPaste {
  readonly columns: PasteColumns;
  readonly hasHeader: boolean;
  readonly lines: readonly PastedLine[];
  readonly ignored: readonly IgnoredRow[];
}

export interface PasteWish {
  /** Where the cursor stood; without headings the first pasted column lands there. */
  readonly start?: GridColumn;
  /** The columns as a person set them right. */
  readonly columns?: PasteColumns;
  /** Whether there is a row of headings, as a person set it right. */
  readonly hasHeader?: boolean;
}

/** What a pasted table says: which column is what, and each line with its department and duty. */
export function understandPaste(
  rows: readonly (readonly string[])[],
  { start = 'department', columns: wished, hasHeader }: PasteWish = {},
): UnderstoodPaste {
  const found = findColumns(rows, start);
  const columns = wished ?? found.columns;
  const headerRow = headerRowOf(rows, found.headerRow, hasHeader);
  const reader = lineReader(columns);
  const known = new Set<string>();
  const lines: PastedLine[] = [];
  const ignored: IgnoredRow[] = [];
  rows.forEach((cells, index) => {
    const row = index + 1;
    const ignore = (reason: IgnoredReason) => ignored.push({ row, reason });
    if (index < headerRow) return ignore(cells.every(isBlank) ? 'empty' : 'above-header');
    if (index === headerRow || (headerRow >= 0 && isHeader(cells, found.width))) return ignore('header');
    const line = reader(cells, row);
    if (!line) return ignore('empty');
    const key = [line.department, line.duty, line.idealOutcome].map(folded).join('\t');
    if (known.has(key)) return ignore('repeated');
    known.add(key);
    return lines.push(line);
  });
  return { columns, hasHeader: headerRow >= 0, lines, ignored };
}

/** A heading that nobody recognised is the first row that says anything. */
function headerRowOf(rows: readonly (readonly string[])[], found: number, wished?: boolean): number {
  if (wished === undefined || (wished && found >= 0)) return found;
  return wished ? rows.findIndex((cells) => !cells.every(isBlank)) : -1;
}

/** Reads row after row, and keeps in mind what empty cells take over. */
function lineReader(columns: PasteColumns) {
  let department = '';
  const lastDuties = new Map<string, string>();
  return (cells: readonly string[], row: number): PastedLine | null => {
    const typed = {
      department: oneLine(cellText(cells, columns.department)),
      duty: cellText(cells, columns.duty),
      idealOutcome: cellText(cells, columns.idealOutcome),
    };
    if (Object.values(typed).every(isBlank)) return null;
    const filledDown: GridColumn[] = [];
    if (typed.department === '' && department !== '') filledDown.push('department');
    department = typed.department || department;
    const key = folded(department);
    const lastDuty = lastDuties.get(key) ?? '';
    const isFurtherOutcome = typed.duty === '' && typed.idealOutcome !== '' && lastDuty !== '';
    if (isFurtherOutcome) filledDown.push('duty');
    const duty = isFurtherOutcome ? lastDuty : typed.duty;
    lastDuties.set(key, duty || lastDuty);
    return { row, department, duty, idealOutcome: typed.idealOutcome, filledDown };
  };
}

/** The apostrophe that keeps a text from being a formula is no part of it. */
const FORMULA_GUARD = /^'(?=[=+\-@])/;

function cellText(cells: readonly string[], column: number | null): string {
  const cell = column === null ? '' : (cells[column] ?? '');
  // Line breaks stay; tabs and other control characters have no place in a cell.
  const readable = cell.replace(/\p{Cc}/gu, (character) => (character === '\n' ? character : ' '));
  return readable.trim().replace(FORMULA_GUARD, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
