import ExcelJS from 'exceljs';
import { writePackWorkbook } from '../../electron/backend/excel/write/pack-workbook';
import type { Workshop } from '../../shared/domain/schema/workshop';
import type { PackField, PackTableName } from '../../shared/packs/pack-fields';
import { packKey, PACK_PLACES, type PackOrder } from '../../shared/packs/pack-layout';
import { AN_ORDER } from './a-pack';

/** What is typed: by table and row below the heads, field by field. */
export type Typed = readonly (readonly [
  table: PackTableName,
  row: number,
  fields: Readonly<Partial<Record<PackField, string | number>>>,
])[];

/** The file of a department's pack, filled in by a program that reads and writes it as a whole. */
export async function aFilledPack(
  workshop: Workshop,
  typed: Typed,
  { department = 0, ...order }: Partial<PackOrder> & { readonly department?: number } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const chosen = workshop.design.departments[department];
  if (!chosen) throw new Error(`The workshop has no department ${department}`);
  const bytes = await writePackWorkbook(workshop, chosen, { ...AN_ORDER, ...order });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  for (const [table, row, fields] of typed) {
    for (const [field, value] of Object.entries(fields)) {
      place(workbook, table, field as PackField, row).value = value;
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function place(
  workbook: ExcelJS.Workbook,
  table: PackTableName,
  field: PackField,
  row: number,
): ExcelJS.Cell {
  for (const sheet of workbook.worksheets) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (sheet.getCell(PACK_PLACES.keys, column).value !== packKey(table, field)) continue;
      return sheet.getCell(PACK_PLACES.firstRow + row, column);
    }
  }
  throw new Error(`The pack has no column ${table}.${field}`);
}
