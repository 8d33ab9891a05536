import type { DataValidation, Worksheet } from 'exceljs';

/** The library has checks of whole ranges, and its types do not say so. */
interface CheckedRanges {
  readonly dataValidations: { add(range: string, check: DataValidation): unknown };
}

/** Greater than anything a company counts, and not so great that a program would refuse it. */
const GREATEST = 1e15;

/** Lets a range take numbers only. One check for all its cells: the library writes one a cell overlapping. */
export function takeNumbersOnly(sheet: Worksheet, range: string, title: string, sentence: string): void {
  (sheet as Worksheet & CheckedRanges).dataValidations.add(range, {
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
