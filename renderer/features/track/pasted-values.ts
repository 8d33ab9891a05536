import type { ActualNote } from '../../../shared/domain/edits/actuals';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { Language } from '../../../shared/domain/schema/primitives';
import { measuredQuantity } from '../../../shared/i18n/read-measured';

/** What spreadsheet cells, pasted onto a cell, put into the grid, or one value. */
export function pastedValues(
  text: string,
  from: { readonly kpis: readonly Pick<Kpi, 'id' | 'unit'>[]; readonly periods: readonly string[] },
  language: Language,
): ActualNote[] {
  // A picture or a file has no text, and empties no cell.
  if (text === '') return [];
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t'));
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const [kpi, period] = [from.kpis[row], from.periods[column]];
      if (kpi === undefined || period === undefined) return [];
      return [{ kpiId: kpi.id, period, value: measuredQuantity(cell.trim(), kpi.unit, language) }];
    }),
  );
}
