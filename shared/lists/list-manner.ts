import { kpiDefaults } from '../domain/edits/kpis';
import type { Design } from '../domain/schema/design';
import type { Language } from '../domain/schema/primitives';
import type { GridLine } from '../packs/return/sheet-grid';
import type { ListField } from './list-fields';
import { type AmountField, AMOUNTS, areShares, type ListManner, unitReader } from './list-row';
import type { ListTable } from './list-table';
import { readAmount } from './read-amount';

/** What the rows of a list have in common, told by all of them together. */
export function mannerOf(
  design: Design,
  table: ListTable,
  byColumn: ReadonlyMap<number, ListField | null>,
  language: Language,
): ListManner {
  const columns = new Map<ListField, number>();
  for (const [column, field] of byColumn) if (field) columns.set(field, column);
  const defaults = kpiDefaults(design);
  const heading = table.columns.find(({ column }) => column === columns.get('target'))?.heading ?? '';
  const [, usualUnit = ''] = /[([]([^)\]]{1,20})[)\]]/.exec(heading) ?? [];
  const bare = {
    columns,
    language,
    defaults,
    period: design.period,
    usualUnit,
    unitOf: unitReader(defaults, language),
  };
  return { ...bare, shares: sharesIn(table, bare) };
}

/** Fields in which a percentage is written as a share, as cells that lost their format have it. */
function sharesIn({ lines }: ListTable, manner: Omit<ListManner, 'shares'>): Set<ListField> {
  const { columns, language, unitOf, usualUnit } = manner;
  const isPercent = (line: GridLine) => {
    const unit = line.cells.get(columns.get('unit') ?? 0)?.text.trim() || usualUnit;
    return unit !== '' && unitOf(unit).kind === 'percent';
  };
  const valuesOf = (field: AmountField) =>
    lines.flatMap((line) => {
      const amount = readAmount(line.cells.get(columns.get(field) ?? 0), language);
      const counts =
        amount.kind === 'amount' && amount.unit === '' && (field === 'weight' || isPercent(line));
      return counts ? [amount.value] : [];
    });
  return new Set(AMOUNTS.filter((field) => columns.has(field) && areShares(valuesOf(field))));
}
