import type { Language } from '../../domain/schema/primitives';
import { PACK_FIELDS, type PackField, type PackTableName } from '../pack-fields';
import type { FoundTable } from './find-tables';
import { comparable, type FieldReading, readField } from './read-field';
import { type CellPlace, cellPlace, type GridLine } from './sheet-grid';

/** A field as it came back, and where it stands. */
export interface ReturnedField {
  readonly reading: FieldReading;
  readonly place: CellPlace;
}

/** A row as it came back. Fields whose columns are gone are not among its fields. */
export interface ReturnedRow {
  readonly sheet: string;
  /** The place of its first shown field. */
  readonly place: CellPlace;
  /** By the names of the hidden columns; empty ones are left out. */
  readonly ids: ReadonlyMap<PackField, string>;
  readonly fields: ReadonlyMap<PackField, ReturnedField>;
}

/** The rows of a table in which anything was left or put. */
export function returnedRows(table: FoundTable, language: Language): ReturnedRow[] {
  return table.lines.map((line) => returnedRow(table, line, language)).filter(isAnything);
}

function isAnything({ ids, fields }: ReturnedRow): boolean {
  return ids.size > 0 || [...fields.values()].some(({ reading }) => !isEmpty(reading));
}

export function isEmpty(reading: FieldReading): boolean {
  return reading.kind === 'value' && reading.value === null;
}

function returnedRow({ name, columns }: FoundTable, line: GridLine, language: Language): ReturnedRow {
  const ids = new Map<PackField, string>();
  const fields = new Map<PackField, ReturnedField>();
  for (const field of PACK_FIELDS[name] as readonly PackField[]) {
    const column = columns.get(field);
    if (column === undefined) continue;
    const cell = line.cells.get(column);
    if (!field.endsWith('Id')) {
      fields.set(field, { reading: readField(name, field, cell, language), place: cellPlace(line, column) });
    } else if (cell && comparable(cell.text) !== '') ids.set(field, comparable(cell.text));
  }
  const [first] = fields.values();
  return { sheet: line.sheet, place: first?.place ?? cellPlace(line, 1), ids, fields };
}

/** The value of a field; null where it is empty, gone or unreadable. */
export function returnedValue({ fields }: ReturnedRow, field: PackField): string | number | null {
  const reading = fields.get(field)?.reading;
  return reading?.kind === 'value' ? reading.value : null;
}

/** The id of the item that a row stands for; null for a row that was added. */
export function rowKey(table: PackTableName, idOf: (field: PackField) => unknown): string | null {
  const [item, part] = table === 'kpis' ? [idOf('kpiId'), ''] : [idOf('dutyId'), idOf('idealOutcomeId')];
  return typeof item === 'string' && item !== '' ? `${item} ${typeof part === 'string' ? part : ''}` : null;
}
