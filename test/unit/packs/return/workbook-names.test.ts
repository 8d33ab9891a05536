import { expect, it } from 'vitest';
import { isWorkbookName, isZipName, lastOf } from '../../../../shared/packs/return/workbook-names';

it.each([
  ['a.XLSX', true],
  ['a.xlsm', true],
  ['Paket/HRD.csv', true],
  ['Paket\\HRD.ods', true],
  ['a.xls', false],
  ['._a.xlsx', false],
  ['__MACOSX/._a.xlsx', false],
  ['.~lock.a.ods', false],
  ['~$a.xlsx', false],
  ['a.xlsx/', false],
])('%s counts as a workbook: %s', (name, is) => expect(isWorkbookName(name)).toBe(is));

it('knows a zip by its name, and a file by what stands behind its folders', () => {
  expect(['a.ZIP', 'x/b.zip', '._c.zip', 'zip'].map(isZipName)).toEqual([true, true, false, false]);
  expect(['a.xlsx', 'x/b.xlsx', '..\\c.xlsx'].map(lastOf)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
});
