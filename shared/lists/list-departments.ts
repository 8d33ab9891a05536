import type { Department } from '../domain/schema/organisation';
import { folded } from '../domain/text';
import type { GridLine } from '../packs/return/sheet-grid';
import type { DepartmentSource } from './list-fields';
import type { ListTable } from './list-table';

const LABEL = '(?:departemen|department|divisi|division|bagian|dept|unit kerja)';
/** “Divisi 1” and “Divisi A” are called so as a whole. */
const NO_MERE_MARK = '(?!(?:\\d+|\\p{L})$)(?=\\S)';
const BEFORE = new RegExp(`^${LABEL}\\.?(?:\\s*[:\\-–]?\\s+|\\s*:\\s*)${NO_MERE_MARK}`, 'iu');
const BEHIND = new RegExp(`\\s+${LABEL}\\.?$`, 'i');
/** What numbers a row stands apart from its words; “H.R.D.” is one. */
const NUMBERED = /^(?:[A-Z]|\d{1,2}|[IVX]{1,5})[.)](?:\s+|(?=\p{L}{2}))/u;

/** A department as it is compared: “Departemen Produksi” and “Produksi” are one. */
export function departmentKey(name: string): string {
  return folded(departmentName(name).replace(BEHIND, ''));
}

/** The department that a cell names: “A. Divisi: Produksi” names Produksi. */
export function departmentName(text: string): string {
  const name = text.trim().replace(/\s+/g, ' ').replace(NUMBERED, '');
  return name.replace(BEFORE, '') || name;
}

/** The workshop's departments, found by name or by code. */
export function departmentsByKey(departments: readonly Department[]): Map<string, Department> {
  const known = new Map<string, Department>();
  for (const department of departments) {
    for (const name of [department.code, department.name]) {
      if (name.trim() !== '') known.set(departmentKey(name), department);
    }
  }
  return known;
}

/** Where the departments of a list seem to stand. */
export function proposeDepartments(
  table: ListTable,
  nameColumn: number | null,
  departments: readonly Department[],
): Exclude<DepartmentSource, { kind: 'column' }> {
  if (bandsOf(table, nameColumn).size > 0) return { kind: 'bands' };
  const stated = statedAbove(table.above);
  if (stated !== '') return { kind: 'one', name: stated };
  const known = departmentsByKey(departments);
  if (known.has(departmentKey(table.sheet))) return { kind: 'sheet' };
  const [only, ...others] = departments;
  return { kind: 'one', name: others.length === 0 ? (only?.name ?? '') : '' };
}

const STATED = new RegExp(`^${LABEL}\\s*:?\\s*(.*)$`, 'i');

/** “Divisi : Produksi” above the headings, in one cell or in two beside each other. */
function statedAbove(above: readonly GridLine[]): string {
  for (const { cells } of above) {
    const texts = [...cells.values()].map(({ text }) => text.trim());
    const at = texts.findIndex((text) => new RegExp(`^${LABEL}\\s*(?::|$)`, 'i').test(text));
    if (at < 0) continue;
    const [, beside = ''] = STATED.exec(texts[at] ?? '') ?? [];
    return (beside || (texts[at + 1] ?? '')).replace(/^:\s*/, '').trim();
  }
  return '';
}

/** Rows that name a department and nothing else, with KPIs below them; by row. */
export function bandsOf({ lines }: ListTable, nameColumn: number | null): Map<number, string> {
  const bands = new Map<number, string>();
  let waiting: readonly [row: number, name: string] | null = null;
  for (const line of lines) {
    const name = bandName(line, nameColumn);
    if (name !== null) waiting = [line.row, name];
    else if (waiting && nameColumn !== null && line.cells.has(nameColumn)) {
      bands.set(...waiting);
      waiting = null;
    }
  }
  return bands;
}

const LONGEST_NAME = 60;

function bandName({ cells }: GridLine, nameColumn: number | null): string | null {
  const [cell, ...others] = cells.values();
  if (!cell || others.length > 0 || cell.column === nameColumn || cell.kind !== 'text') return null;
  const name = departmentName(cell.text);
  return name.length <= LONGEST_NAME && /\p{L}{2}/u.test(name) ? name : null;
}
