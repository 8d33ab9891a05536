import type { Design } from '../domain/schema/design';
import type { Language } from '../domain/schema/primitives';
import type { WorkbookCells } from '../packs/return/workbook-cells';
import { bandsOf, proposeDepartments } from './list-departments';
import type { DepartmentSource, ListField } from './list-fields';
import { type ListMapping, mappingOf, rememberedMapping } from './list-mappings';
import { type ListRows, type MeantDepartments, readListRows } from './list-rows';
import { listTable, type ListTable, proposeColumns, proposeSheet } from './list-table';

/** What a person has set right about a list; the rest is proposed. */
export interface ListWish {
  readonly sheet?: number;
  readonly headerRow?: number | null;
  readonly columns?: ReadonlyMap<number, ListField | null>;
  readonly department?: DepartmentSource;
  readonly departments?: MeantDepartments;
  /** How its numbers are written. */
  readonly numbers?: Language;
}

/** What a workbook says as a list of KPIs. */
export interface ListReading extends ListRows {
  readonly sheet: number;
  readonly table: ListTable;
  readonly columns: ReadonlyMap<number, ListField | null>;
  readonly department: DepartmentSource;
  readonly hasBands: boolean;
  readonly numbers: Language;
  /** The columns are as people set them for a list of this shape before. */
  readonly isRemembered: boolean;
  /** What to remember of it; null where there are no headings to know it by. */
  readonly mapping: ListMapping | null;
}

/** What a workbook says as a list of KPIs, and what would land of it. */
export function readList(
  design: Design,
  workbook: WorkbookCells,
  language: Language,
  { wish = {}, mappings = [] }: { readonly wish?: ListWish; readonly mappings?: readonly ListMapping[] } = {},
): ListReading {
  const sheet = wish.sheet ?? proposeSheet(workbook);
  const table = listTable(workbook.sheets[sheet] ?? { name: '', cells: [] }, wish.headerRow);
  const remembered = rememberedMapping(mappings, table);
  const columns = wish.columns ?? remembered?.columns ?? proposeColumns(table);
  const numbers = wish.numbers ?? remembered?.numbers ?? language;
  const nameColumn = columnOf(columns, 'name');
  const department = departmentSource(design, table, columns, wish.department ?? remembered?.department);
  const read = readListRows(design, table, columns, department, numbers, wish.departments);
  return {
    sheet,
    table,
    columns,
    department,
    hasBands: bandsOf(table, nameColumn).size > 0,
    numbers,
    isRemembered: wish.columns === undefined && remembered !== undefined,
    mapping: mappingOf(table, columns, department, numbers),
    ...read,
  };
}

function columnOf(columns: ReadonlyMap<number, ListField | null>, field: ListField): number | null {
  return [...columns].find(([, one]) => one === field)?.[0] ?? null;
}

function departmentSource(
  design: Design,
  table: ListTable,
  columns: ReadonlyMap<number, ListField | null>,
  wished: DepartmentSource | undefined,
): DepartmentSource {
  if (columnOf(columns, 'department') !== null) return { kind: 'column' };
  if (wished && wished.kind !== 'column') return wished;
  return proposeDepartments(table, columnOf(columns, 'name'), design.departments);
}
