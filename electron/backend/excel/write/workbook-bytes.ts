import type { Workbook } from 'exceljs';

/** The library packs slowly, so it only bundles the parts; they are packed in one pass with the charts. */
const STORED = { compression: 'STORE' } as const;

/** An empty workbook. */
export async function newWorkbook(): Promise<Workbook> {
  // The library takes longer to load than a workbook takes to write, so only an export pays for it.
  const { default: ExcelJS } = await import('exceljs');
  return new ExcelJS.Workbook();
}

/** The parts of a workbook, bundled without packing them. */
export async function unpackedBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: STORED }));
}
