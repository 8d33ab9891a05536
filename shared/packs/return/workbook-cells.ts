import { z } from '../../zod';

/** A larger file is refused by its size alone; packs are a thousand times smaller. */
export const LARGEST_WORKBOOK_BYTES = 20 * 1024 * 1024;

const cellKindSchema = z.enum(['text', 'number', 'date', 'boolean', 'error', 'empty']);

/**
 * One cell of a workbook that somebody sent, whatever program wrote it. Rows and columns count from 1.
 * A date's `value` is `YYYY-MM-DD`; `text` is what a person would read there. A formula's value is the
 * result that was stored with it, and it is `empty` where none was.
 */
export const workbookCellSchema = z.object({
  row: z.int().min(1),
  column: z.int().min(1),
  kind: cellKindSchema,
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  text: z.string(),
  formula: z.string().optional(),
  /** There where the number is shown as a percentage: 0.95 is then read as 95 %. */
  percent: z.literal(true).optional(),
});
export type WorkbookCell = z.infer<typeof workbookCellSchema>;

export const workbookSheetSchema = z.object({
  name: z.string(),
  /** Row by row, from left to right; cells without content are left out. */
  cells: z.array(workbookCellSchema),
});
export type WorkbookSheet = z.infer<typeof workbookSheetSchema>;

export const workbookCellsSchema = z.object({
  format: z.enum(['xlsx', 'ods', 'csv']),
  sheets: z.array(workbookSheetSchema),
});
/** What is in the cells of a workbook, and nothing else of it. */
export type WorkbookCells = z.infer<typeof workbookCellsSchema>;
