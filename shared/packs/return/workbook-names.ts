/** Endings of what a spreadsheet program writes; of a folder, nothing else is taken. */
const WORKBOOK = /\.(xlsx|xlsm|ods|csv)$/i;
/** What Excel and LibreOffice put beside an open workbook, and macOS beside everything; others hide files so. */
const SHADOW = /^(~\$|\.)/;

/** Whether a file in a folder or in a zip is a workbook by its name; a folder's path may stand before it. */
export function isWorkbookName(path: string): boolean {
  const name = lastOf(path);
  return WORKBOOK.test(name) && !SHADOW.test(name);
}

/** Whether it is a zip in which workbooks may be. */
export function isZipName(path: string): boolean {
  const name = lastOf(path);
  return /\.zip$/i.test(name) && !SHADOW.test(name);
}

/** What a file in a zip is called, without the folders that it is said to stand in. */
export function lastOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
