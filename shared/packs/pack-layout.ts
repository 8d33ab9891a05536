import type { Department } from '../domain/schema/organisation';
import type { Instant, Language } from '../domain/schema/primitives';
import type { Workshop } from '../domain/schema/workshop';
import type { Translate } from '../i18n/i18n';
import { type PackColumn, packColumns } from './pack-columns';
import { PACK_TABLES, type PackField, type PackTableName } from './pack-fields';
import { PACK_VERSION, type PackKind, type PackMeta } from './pack-meta';
import { type PackRow, packRows } from './pack-rows';

/**
 * Where things stand on the sheet of a table, in rows counted from 1. The row of keys is hidden; it tells
 * the columns apart however their heads were changed, and wherever they were moved.
 */
export const PACK_PLACES = { keys: 1, title: 2, lead: 3, headers: 4, firstRow: 5 } as const;

/** Rows that wait for what a department adds. */
export const EMPTY_ROWS = { duties: 10, kpis: 10, interview: 12 } as const satisfies Record<
  PackTableName,
  number
>;

/** One sheet with rows to fill in. */
export interface PackTable {
  readonly name: PackTableName;
  readonly columns: readonly PackColumn[];
  /** What was there already, in the order of the workshop. */
  readonly rows: readonly PackRow[];
  readonly emptyRows: number;
}

/** A pack as data: what the writer draws, and what a return compares with. */
export interface PackLayout {
  readonly meta: Omit<PackMeta, 'sent'>;
  readonly tables: readonly PackTable[];
}

/** What a pack is made from, besides the workshop. */
export interface PackOrder {
  readonly kind: PackKind;
  readonly packId: string;
  readonly revision: number;
  readonly language: Language;
  readonly sentAt: Instant;
}

/** Which columns and rows the pack of a department has; `t` speaks the language of the order. */
export function packLayout(
  workshop: Workshop,
  department: Department,
  order: PackOrder,
  t: Translate,
): PackLayout {
  const rows = packRows(workshop, department, t);
  const isForm = order.kind === 'interview-form';
  const names = isForm ? (['interview'] as const) : PACK_TABLES;
  return {
    meta: {
      packVersion: PACK_VERSION,
      ...order,
      workshopId: workshop.id,
      departmentId: department.id,
      department: department.name,
    },
    tables: names.map((name) => ({
      name,
      columns: packColumns(name, t),
      rows: isForm ? [] : rows[name],
      emptyRows: EMPTY_ROWS[name],
    })),
  };
}

/** What the pack has to know of itself when it comes back. */
export function packMeta({ meta, tables }: PackLayout): PackMeta {
  const sent = (name: PackTableName) =>
    tables.filter((table) => table.name === name).flatMap(({ rows }) => rows.map(({ values }) => values));
  return {
    ...meta,
    sent: { duties: sent('duties'), kpis: sent('kpis'), interview: sent('interview') },
  };
}

/** What stands in the row of keys above a column, such as `kpis.target`. */
export function packKey(table: PackTableName, field: PackField): string {
  return `${table}.${field}`;
}
