import type { AppApi } from '../../../shared/contract/contract';
import type { WorkbookReader } from '../excel/read/workbook-reader';

/** What a workbook holds; what that means for the workshop, the window knows, which has the newest design. */
export function returnsCalls(reader: WorkbookReader): Pick<AppApi, 'returns.read' | 'returns.unpack'> {
  return {
    'returns.read': ({ fileName, bytes }) => reader.read(bytes, fileName),
    'returns.unpack': async ({ fileName, bytes }) => {
      const found = await reader.unpack(bytes, fileName);
      return {
        workbooks: found.map((one) => ({ name: one.name, size: one.bytes.length })),
        bytes: new Uint8Array(Buffer.concat(found.map((one) => one.bytes))),
      };
    },
  };
}
