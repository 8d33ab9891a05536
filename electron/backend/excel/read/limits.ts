import { LARGEST_WORKBOOK_BYTES } from '../../../../shared/packs/return/workbook-cells';

const MEGABYTE = 1024 * 1024;

/** What a workbook that somebody sent may be and cost; everything above is refused with a sentence. */
export const READ_LIMITS = {
  fileBytes: LARGEST_WORKBOOK_BYTES,
  parts: 1_000,
  inflatedBytes: 200 * MEGABYTE,
  /** More of it than this many times its packed size is a bomb, unless it is small. */
  inflationRatio: 100,
  smallPartBytes: 100 * 1024,
  /** Workbooks in one zip, all together; they are packed themselves, so a zip makes them hardly smaller. */
  packedWorkbookBytes: 2 * LARGEST_WORKBOOK_BYTES,
  rows: 1_048_576,
  columns: 16_384,
  /** Cells with content, in all sheets together; a pack has some hundreds. */
  cells: 200_000,
  /** Corner to corner of one sheet: the library fills the gaps in between. */
  sheetArea: 4_194_304,
  /** Characters of all texts together, counted as often as a text is used. */
  textCharacters: 20_000_000,
  milliseconds: 10_000,
  memoryBytes: 512 * MEGABYTE,
  /** The part of the memory that JavaScript may have; the rest is for the bytes and for Node itself. */
  heapMegabytes: 384,
} as const;
