import type { DataValidation, Worksheet } from 'exceljs';

/** The library has checks of whole ranges, and its types do not say so. */
interface CheckedRanges {
  readonly dataValidations: { add(range: string, check: DataValidation): unknown };
}

/** Greater than anything a company counts, and not so great that a program would refuse it. */
const GREATEST = 1e15;

/** Puts one check on all cells of a range: cell by cell the library writes ranges that overlap. */
export function addCheck(sheet: Worksheet, range: string, check: DataValidation): void {
  (sheet as Worksheet & CheckedRanges).dataValidations.add(range, check);
}

/** Lets a range take numbers only. */
export function takeNumbersOnly(sheet: Worksheet, range: string, title: string, sentence: string): void {
  addCheck(sheet, range, {
    type: 'decimal',
    operator: 'between',
    formulae: [-GREATEST, GREATEST],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    error: sentence,
  });
}
