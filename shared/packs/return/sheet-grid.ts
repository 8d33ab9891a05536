import type { WorkbookCell, WorkbookSheet } from './workbook-cells';

/** One row of a sheet: its cells by their columns. */
export interface GridLine {
  readonly sheet: string;
  readonly row: number;
  readonly cells: ReadonlyMap<number, WorkbookCell>;
}

/** The rows of a sheet that hold anything, from top to bottom. */
export function gridLines({ name, cells }: WorkbookSheet): GridLine[] {
  const lines = new Map<number, Map<number, WorkbookCell>>();
  for (const cell of cells) {
    const line = lines.get(cell.row) ?? new Map<number, WorkbookCell>();
    line.set(cell.column, cell);
    lines.set(cell.row, line);
  }
  return [...lines].map(([row, line]) => ({ sheet: name, row, cells: line }));
}

/** Where something stands, as people find it: the sheet's name, and a name such as `F7`. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export function cellPlace({ sheet, row }: Pick<GridLine, 'sheet' | 'row'>, column: number): CellPlace {
  return { sheet, cell: `${columnLetters(column)}${row}` };
}

/** The name of a column, such as `AB`. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? columnLetters(before) + letter : letter;
}
