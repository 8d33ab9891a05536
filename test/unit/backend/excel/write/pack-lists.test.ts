import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { PackLists } from '../../../../../electron/backend/excel/write/pack-lists';
import { reopened } from '../../../../builders/a-reopened-workbook';

describe('the lists of checks', () => {
  it('stand in the check itself where they fit', () => {
    const workbook = new ExcelJS.Workbook();
    expect(new PackLists(workbook, 'Lists').formulaOf(['%', 'Rp', 'Within a range'])).toBe(
      '"%,Rp,Within a range"',
    );
    expect(workbook.worksheets).toEqual([]);
  });

  it('stand on a hidden sheet where a word holds a comma or all are too long, each once', async () => {
    const workbook = new ExcelJS.Workbook();
    const lists = new PackLists(workbook, 'Lists');
    const long = Array.from({ length: 30 }, (_, index) => `A choice of many ${index}`);
    expect(lists.formulaOf(['yes', 'no, never'])).toBe("'Lists'!$A$1:$A$2");
    expect(lists.formulaOf(long)).toBe("'Lists'!$B$1:$B$30");
    expect(lists.formulaOf(['yes', 'no, never'])).toBe("'Lists'!$A$1:$A$2");
    const { workbook: read, sheet } = await reopened(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(read.sheets[0]).toMatchObject({ name: 'Lists', veryHidden: true });
    expect(sheet('Lists').rows[1]).toEqual(['no, never', 'A choice of many 1']);
  });
});
