import type { Unit } from '../../../shared/domain/schema/kpi';
import type { Language } from '../../../shared/domain/schema/primitives';
import { formatNumber, formatShortDate, formatValue } from '../../../shared/i18n/format';
import type { Translate } from '../../../shared/i18n/i18n';
import { packColumns, type PackColumn } from '../../../shared/packs/pack-columns';
import type { PackField, PackTableName, PackValue } from '../../../shared/packs/pack-fields';

/** What saying a value needs. */
export interface Saying {
  readonly t: Translate;
  readonly language: Language;
  /** What the numbers of the KPI are in; null where that changes too, or nobody knows. */
  readonly unit: Unit | null;
}

/** What people call a field. */
export function fieldWord(table: PackTableName, field: PackField, t: Translate): string {
  return columnOf(table, field, t)?.header ?? field;
}

/** A value as people read it; empty for none. */
export function valueWord(
  table: PackTableName,
  field: PackField,
  value: PackValue,
  { t, language, unit }: Saying,
): string {
  if (value === null) return '';
  const input = columnOf(table, field, t)?.input;
  if (typeof value === 'number')
    return unit ? formatValue(value, unit, language) : formatNumber(value, language);
  if (input?.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return formatShortDate(value, language);
  if (input?.kind === 'choice') return input.options.find((one) => one.value === value)?.label ?? value;
  return value;
}

/** Whether a field holds prose, in which the words that changed are marked. */
export function isProse(table: PackTableName, field: PackField, t: Translate): boolean {
  const kind = columnOf(table, field, t)?.input.kind;
  return kind === 'text' || kind === 'duty';
}

function columnOf(table: PackTableName, field: PackField, t: Translate): PackColumn | undefined {
  return packColumns(table, t).find((column) => column.field === field);
}
