import { describe, expect, it } from 'vitest';
import { forkReader } from '../../electron/backend/excel/read/fork-reader';
import { aFilledPack } from '../builders/a-filled-pack';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { aRawWorkbook, packed } from '../builders/a-raw-workbook';
import { type Connect, connected } from './connected';

export function describeReturns(connect: Connect): void {
  describe('workbooks that come back', () => {
    it('are read in a process of their own, cell by cell', async () => {
      const { api } = await connected(connect, { startReader: forkReader() });
      const bytes = await aFilledPack(aFinishedWorkshop(), [['kpis', 0, { target: 4_321 }]]);
      const { format, sheets } = await api['returns.read']({ fileName: 'IMG-20260803.xlsx', bytes });
      expect(format).toBe('xlsx');
      expect(sheets.flatMap(({ cells }) => cells).find(({ value }) => value === 4_321)).toMatchObject({
        kind: 'number',
      });
    });

    it('come out of a zip as they are', async () => {
      const { api } = await connected(connect, { startReader: forkReader() });
      const inner = aRawWorkbook();
      const zip = {
        fileName: 'heads.zip',
        bytes: packed({ 'HRD/a.xlsx': inner }) as Uint8Array<ArrayBuffer>,
      };
      await expect(api['returns.read'](zip)).rejects.toMatchObject({ code: 'workbook-packed' });
      const { workbooks, bytes } = await api['returns.unpack'](zip);
      expect(workbooks).toEqual([{ name: 'HRD/a.xlsx', size: inner.length }]);
      expect(Buffer.compare(bytes, inner)).toBe(0);
    });

    it('are refused with the reason and the name of the file', async () => {
      const { api } = await connected(connect);
      const page = new TextEncoder().encode('<!doctype html><table><tr><td>95</td></tr></table>');
      await expect(api['returns.read']({ fileName: 'Marketing.xlsx', bytes: page })).rejects.toMatchObject({
        code: 'workbook-foreign',
        details: { file: 'Marketing.xlsx' },
      });
    });
  });
}
