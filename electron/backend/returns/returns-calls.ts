import type { AppApi } from '../../../shared/contract/contract';
import type { WorkbookReader } from '../excel/read/workbook-reader';

/** What a workbook holds; what that means for the workshop, the window knows, which has the newest design. */
export function returnsCalls(reader: WorkbookReader): Pick<AppApi, 'returns.read'> {
  return { 'returns.read': ({ fileName, bytes }) => reader.read(bytes, fileName) };
}
