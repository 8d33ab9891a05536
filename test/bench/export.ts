import ExcelJS, { type CellValue, type Workbook } from 'exceljs';
import { writeResultsWorkbook } from '../../electron/backend/excel/write/results-workbook';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { compare, type Result, timed } from './measure';

/** The results workbook, against the same library writing the same cells without any style. */
export async function compareExport(kpiCount: number, runs: number): Promise<Result> {
  const workshop = aLargeWorkshop(kpiCount);
  const write = () => resultsOf(workshop);
  const sheets = await cellsOf(await write());
  return compare({
    name: `Export of ${kpiCount.toLocaleString('en')} KPIs`,
    measured: () => timed(write),
    referenceName: 'exceljs, the same cells unstyled',
    reference: () => timed(() => plainWorkbook(sheets).xlsx.writeBuffer()),
    warmUps: 2,
    runs,
    ratioLimit: 1.5,
  });
}

export function resultsOf(workshop: Workshop): Promise<Uint8Array> {
  return writeResultsWorkbook(workshop, 'en', { now: '2026-08-03T02:00:00.000Z' });
}

export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly [address: string, value: CellValue])[];
}

/** Every value of a workbook, and where it stands. */
export async function cellsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets.map((worksheet) => {
    const cells: [string, CellValue][] = [];
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.master === cell) cells.push([cell.address, cell.value]);
      }),
    );
    return { name: worksheet.name, cells };
  });
}

/** The same values in a workbook without any style. */
export function plainWorkbook(sheets: readonly Sheet[]): Workbook {
  const workbook = new ExcelJS.Workbook();
  for (const { name, cells } of sheets) {
    const worksheet = workbook.addWorksheet(name);
    for (const [address, value] of cells) worksheet.getCell(address).value = value;
  }
  return workbook;
}
