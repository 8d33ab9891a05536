import type { ActualNote } from '../../../shared/domain/edits/actuals';
import type { Language } from '../../../shared/domain/schema/primitives';
import { readQuantity } from '../../../shared/i18n/read-number';

/** What spreadsheet cells, pasted onto a cell, put into the grid, or one value. */
export function pastedValues(
  text: string,
  from: { readonly kpiIds: readonly string[]; readonly periods: readonly string[] },
  language: Language,
): ActualNote[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t'));
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const [kpiId, period] = [from.kpiIds[row], from.periods[column]];
      if (kpiId === undefined || period === undefined) return [];
      return [{ kpiId, period, value: readQuantity(cell.trim(), language) }];
    }),
  );
}
