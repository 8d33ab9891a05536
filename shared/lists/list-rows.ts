import type { Design } from '../domain/schema/design';
import type { KpiPatch } from '../domain/edits/kpis';
import type { Kpi } from '../domain/schema/kpi';
import type { Department } from '../domain/schema/organisation';
import type { Language } from '../domain/schema/primitives';
import { folded } from '../domain/text';
import type { GridLine } from '../packs/return/sheet-grid';
import { type LeftOutReason, type LeftOutRow, leftOutAsSuch } from './left-out-rows';
import { bandsOf, departmentKey, departmentName, departmentsByKey } from './list-departments';
import { type AssumedField, assumedIn } from './assumed-fields';
import type { DepartmentSource, ListField } from './list-fields';
import { mannerOf } from './list-manner';
import { readListRow, type RowReading, type UnreadableListCell } from './list-row';
import type { ListTable } from './list-table';

/** A KPI as it would land. */
export interface ListRow {
  readonly row: number;
  /** As the workshop calls it, where it has it. */
  readonly department: string;
  readonly isNewDepartment: boolean;
  readonly duty: string;
  readonly idealOutcome: string;
  readonly kpi: KpiPatch & Pick<Kpi, 'name'>;
  readonly state: 'new' | 'same-name' | 'repeated';
  /** What the list does not say of it, and the workshop fills in. */
  readonly assumed: readonly AssumedField[];
}

/** A department that the workshop has under no such name. */
export interface Stranger {
  readonly key: string;
  /** As the list writes it. */
  readonly name: string;
}

/** By the key of a department in the list: the name of the workshop's department that is meant. */
export type MeantDepartments = ReadonlyMap<string, string>;

export interface ListRows {
  readonly rows: readonly ListRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly unreadable: readonly UnreadableListCell[];
  readonly strangers: readonly Stranger[];
}

/** More KPIs than the largest company has; what is longer is no list of KPIs. */
const MOST_ROWS = 2_000;

/** Reads a list row by row: which bring a KPI, and why the others do not. */
export function readListRows(
  design: Design,
  table: ListTable,
  columns: ReadonlyMap<number, ListField | null>,
  source: DepartmentSource,
  language: Language,
  meant: MeantDepartments | undefined,
): ListRows {
  const nameColumn = [...columns].find(([, field]) => field === 'name')?.[0] ?? null;
  const bands = source.kind === 'bands' ? bandsOf(table, nameColumn) : new Map<number, string>();
  const judged = table.lines
    .filter(({ row }) => !bands.has(row))
    .map((line) => ({ line, reason: leftOutAsSuch(line, nameColumn, table) }));
  const kpiLines = judged.filter(({ reason }) => reason === null).map(({ line }) => line);
  const manner = mannerOf(design, { ...table, lines: kpiLines }, columns, language);
  const above = createFillDown(source, table.sheet, bands, manner.columns);
  const strangers = new Map<string, Stranger>();
  const landing = createLanding(design, meant, strangers);
  const rows: ListRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const unreadable: UnreadableListCell[] = [];
  for (const { line, reason } of judged) {
    const reading = reason === null && rows.length < MOST_ROWS ? readListRow(line, manner) : null;
    const held = above(line, reason === 'no-name' || reason === null);
    if (reading) unreadable.push(...reading.unreadable);
    const why = reason ?? (reading ? missingIn(reading, held) : 'too-many');
    if (why === null && reading) rows.push(landing(line.row, reading, held));
    else if (why !== null && !isDepartmentAlone(line, manner.columns))
      leftOut.push({ row: line.row, reason: why });
  }
  return { rows, leftOut, unreadable, strangers: [...strangers.values()] };
}

function missingIn({ texts }: RowReading, { department }: Held): LeftOutReason | null {
  if (texts.name === '') return 'no-name';
  return department === '' ? 'no-department' : null;
}

/** A row that names a department, for those below it. */
function isDepartmentAlone({ cells }: GridLine, columns: ReadonlyMap<ListField, number>): boolean {
  const column = columns.get('department');
  return column !== undefined && cells.size === 1 && cells.has(column);
}

interface Held {
  readonly department: string;
  readonly duty: string;
}

/** What merged cells leave empty holds on from above; a duty no longer than its department. */
function createFillDown(
  source: DepartmentSource,
  sheet: string,
  bands: ReadonlyMap<number, string>,
  columns: ReadonlyMap<ListField, number>,
): (line: GridLine, counts: boolean) => Held {
  const waiting = [...bands];
  let department = departmentName(source.kind === 'one' ? source.name : source.kind === 'sheet' ? sheet : '');
  let duty = '';
  const enter = (name: string) => {
    if (departmentKey(name) !== departmentKey(department)) duty = '';
    department = name;
  };
  return (line, counts) => {
    while (waiting[0] && waiting[0][0] < line.row) enter(waiting.shift()?.[1] ?? '');
    if (counts) {
      const name = source.kind === 'column' ? departmentName(typedIn(line, columns.get('department'))) : '';
      if (name !== '') enter(name);
      duty = typedIn(line, columns.get('duty')) || duty;
    }
    return { department, duty };
  };
}

/** A formula that broke names nothing. */
function typedIn({ cells }: GridLine, column: number | undefined): string {
  const cell = column === undefined ? undefined : cells.get(column);
  return !cell || cell.kind === 'error' ? '' : cell.text.trim();
}

/** Makes rows of readings, and tells which names the workshop has, or the list itself has had before. */
function createLanding(
  design: Design,
  meant: MeantDepartments = new Map(),
  strangers: Map<string, Stranger>,
): (row: number, reading: RowReading, held: Held) => ListRow {
  const known = departmentsByKey(design.departments);
  const own = namesIn(design);
  const listed = new Set<string>();
  return (row, { kpi, texts }, held) => {
    const listedAs = departmentKey(held.department);
    const namesake = known.get(listedAs);
    if (!namesake && !strangers.has(listedAs))
      strangers.set(listedAs, { key: listedAs, name: held.department });
    const department: Department | undefined =
      namesake ?? known.get(departmentKey(meant.get(listedAs) ?? ''));
    const name = department?.name ?? held.department;
    const key = nameKey(name, texts.name);
    const state = own.has(key) ? 'same-name' : listed.has(key) ? 'repeated' : 'new';
    listed.add(key);
    return {
      row,
      department: name,
      isNewDepartment: !department,
      duty: held.duty,
      idealOutcome: texts.idealOutcome,
      kpi: { ...kpi, name: texts.name },
      state,
      assumed: assumedIn(kpi),
    };
  };
}

function namesIn({ departments, kpis }: Design): Set<string> {
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  return new Set(
    kpis
      .filter(({ status }) => status !== 'retired')
      .map(({ departmentId, name }) => nameKey(names.get(departmentId) ?? '', name)),
  );
}

function nameKey(department: string, name: string): string {
  return `${departmentKey(department)}\n${folded(name)}`;
}
