import { attributesOf, elementsOf, type Parts, partsOf } from './validity/parts';
import { cellsIn } from './validity/ranges';

/** What of a workbook people would miss, counted; a program that saves it may drop any of it. */
export function featuresOf(workbook: Uint8Array) {
  const parts = partsOf(workbook);
  const sheets = textOf(parts, /^xl\/worksheets\/[^/]+\.xml$/);
  const book = textOf(parts, /^xl\/workbook\.xml$/);
  const checks = elementsOf(sheets, 'dataValidation');
  return {
    checkedCells: checks.reduce((sum, check) => sum + cellsIn(check.attribute('sqref') ?? ''), 0),
    lists: checks.filter((check) => check.attribute('type') === 'list').length,
    messages: checks.filter((check) => check.attribute('prompt')).length,
    protectedSheets: attributesOf(sheets, 'sheetProtection', 'sheet').filter((on) => /^(1|true)$/.test(on))
      .length,
    hiddenSheets: attributesOf(book, 'sheet', 'state').filter((state) => /hidden/i.test(state)).length,
    frozen: attributesOf(sheets, 'pane', 'state').filter((state) => state === 'frozen').length,
    colouring: new Set(attributesOf(sheets, 'conditionalFormatting', 'sqref')).size,
    formulas: elementsOf(sheets, 'f').length,
    charts: [...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)).length,
    repeatedRows: attributesOf(book, 'definedName', 'name').filter((name) => name === '_xlnm.Print_Titles')
      .length,
    landscape: attributesOf(sheets, 'pageSetup', 'orientation').filter((one) => one === 'landscape').length,
    fitted: attributesOf(sheets, 'pageSetUpPr', 'fitToPage').filter((on) => /^(1|true)$/.test(on)).length,
    footers: [...sheets.matchAll(/<oddFooter>[^<]/g)].length,
  };
}

function textOf(parts: Parts, paths: RegExp): string {
  return [...parts].flatMap(([path, xml]) => (paths.test(path) ? [xml] : [])).join('\n');
}
