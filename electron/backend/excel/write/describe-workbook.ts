import type { Workbook } from 'exceljs';
import type { Instant } from '../../../../shared/domain/schema/primitives';
import { shortLine } from './safe-text';

const MAX_TITLE_CHARACTERS = 120;

/** What the properties of a file say of a workbook. */
export function describeWorkbook(workbook: Workbook, title: string, product: string, now: Instant): void {
  workbook.creator = product;
  workbook.lastModifiedBy = product;
  workbook.title = shortLine(title, MAX_TITLE_CHARACTERS);
  workbook.created = new Date(now);
  workbook.modified = new Date(now);
}
