import type { WorkbookCells } from '../../shared/packs/return/workbook-cells';

/** What a workbook shows, cell by cell: no matter how its format stores it. */
export function shownIn({ sheets }: WorkbookCells) {
  return sheets.map(({ name, cells }) => [
    name,
    ...cells
      .filter(({ kind }) => kind !== 'empty')
      .map(({ row, column, value, percent }) => [
        row,
        column,
        // Formats of files differ in the last of sixteen digits.
        typeof value === 'number' ? Number(value.toPrecision(12)) : value,
        percent ?? false,
      ]),
  ]);
}
