import ExcelJS from 'exceljs';
import { readWorkbook } from '../../electron/backend/excel/read/read-workbook';
import { writeTrackerWorkbook } from '../../electron/backend/excel/write/tracker-workbook';
import type { Workshop } from '../../shared/domain/schema/workshop';
import type { WorkbookCells } from '../../shared/packs/return/workbook-cells';
import { TRACKER_ROWS } from '../../shared/tracker/tracker-layout';

/** A tracker in the hands of somebody who opens it in another program. */
export class FilledTracker {
  constructor(readonly workbook: ExcelJS.Workbook) {}

  /** The sheets with values to type. */
  get sheets(): ExcelJS.Worksheet[] {
    return this.workbook.worksheets.filter((sheet) => sheet.getCell(TRACKER_ROWS.keys, 1).value === 'id');
  }

  /** The cell of a KPI's period, by its id, and by its key in the hidden row. */
  cell(kpiId: string, period: string): ExcelJS.Cell {
    for (const sheet of this.sheets) {
      const row = sheet.getColumn(1).values.indexOf(kpiId);
      const keys = sheet.getRow(TRACKER_ROWS.keys).values;
      const column = Array.isArray(keys) ? keys.indexOf(period) : -1;
      if (row > 0 && column > 0) return sheet.getCell(row, column);
    }
    throw new Error(`The tracker has no cell for ${period} of ${kpiId}`);
  }

  type(kpiId: string, period: string, value: ExcelJS.CellValue): this {
    this.cell(kpiId, period).value = value;
    return this;
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.workbook.xlsx.writeBuffer());
  }

  /** What the app reads of it. */
  async cells(): Promise<WorkbookCells> {
    return readWorkbook(await this.bytes());
  }
}

/** The tracker of a workshop, opened by exceljs. */
export async function aFilledTracker(
  workshop: Workshop,
  write: typeof writeTrackerWorkbook = writeTrackerWorkbook,
  madeAt = '2026-09-01T02:00:00.000Z',
): Promise<FilledTracker> {
  const bytes = await write(workshop, 'id', { now: madeAt, revision: 3 });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return new FilledTracker(workbook);
}
