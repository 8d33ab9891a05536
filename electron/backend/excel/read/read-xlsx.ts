import { readXlsx as readWithLibrary } from 'hucre/xlsx';
import type { WorkbookCells } from '../../../../shared/packs/return/workbook-cells';
import { createCellCounter, sheetCells } from './sheet-cells';
import type { Parts } from './unpack';
import { xlsxPackage } from './xlsx-package';

/** The cells of an .xlsx or .xlsm workbook. */
export async function readXlsx(parts: Parts): Promise<WorkbookCells> {
  const { bytes, hasCells } = xlsxPackage(parts);
  const { sheets } = await readWithLibrary(bytes, {
    readStyles: true,
    sheets: (_sheet, index) => hasCells[index] ?? false,
  });
  const counter = createCellCounter();
  return { format: 'xlsx', sheets: sheets.map((sheet) => sheetCells(sheet, 'serial', counter)) };
}
