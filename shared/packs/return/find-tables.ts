import { PACK_FIELDS, PACK_TABLES, type PackField, type PackTableName } from '../pack-fields';
import { PACK_MAGIC, type PackMetaReading, readPackMeta } from '../pack-meta';
import { packWords } from './pack-words';
import { type GridLine, gridLines } from './sheet-grid';
import type { WorkbookCells } from './workbook-cells';

/** A table of a pack, wherever it was found: sheets are renamed and copied, rows and columns moved. */
export interface FoundTable {
  readonly name: PackTableName;
  readonly columns: ReadonlyMap<PackField, number>;
  /** The lines below the heads. */
  readonly lines: readonly GridLine[];
}

/** What a workbook knows of the pack that it is, on whichever sheet. */
export function findPackMeta(workbook: WorkbookCells): PackMetaReading {
  for (const sheet of workbook.sheets) {
    const lines = gridLines(sheet);
    const start = lines.findIndex(({ cells }) => cells.get(1)?.value === PACK_MAGIC);
    if (start < 0) continue;
    return readPackMeta(lines.slice(start).map(valuesOf));
  }
  return { kind: 'no-pack' };
}

function valuesOf({ cells }: GridLine): unknown[] {
  const last = Math.max(...cells.keys());
  return Array.from({ length: last }, (_, index) => cells.get(index + 1)?.value ?? null);
}

/** The tables of a pack; one that was copied is found as often. */
export function findPackTables(workbook: WorkbookCells): FoundTable[] {
  return workbook.sheets.flatMap((sheet) => {
    const lines = gridLines(sheet);
    return findByKeys(lines) ?? findByHeads(lines) ?? [];
  });
}

type Columns = Map<PackField, number>;

function findByKeys(lines: readonly GridLine[]): FoundTable | undefined {
  for (const [index, line] of lines.entries()) {
    const columns: Columns = new Map();
    let name: PackTableName | undefined;
    for (const [column, { text }] of line.cells) {
      const key = packWords().fieldOfKey(text);
      // A column that was copied brings its key along: the first one counts.
      if (!key || (name && key.table !== name) || columns.has(key.field)) continue;
      name = key.table;
      columns.set(key.field, column);
    }
    if (name) return { name, columns, lines: below(name, columns, lines.slice(index + 1)) };
  }
  return undefined;
}

/** As much of the heads has to be there to trust that they are those of a pack. */
const ENOUGH_HEADS = 0.6;

/** Where somebody deleted the hidden keys, the heads still tell the columns apart. */
function findByHeads(lines: readonly GridLine[]): FoundTable | undefined {
  for (const [index, line] of lines.entries()) {
    for (const name of PACK_TABLES) {
      const columns = headColumns(name, line);
      if (columns.size < 2 || columns.size < shownFields(name) * ENOUGH_HEADS) continue;
      return { name, columns, lines: below(name, columns, lines.slice(index + 1)) };
    }
  }
  return undefined;
}

function headColumns(name: PackTableName, { cells }: GridLine): Columns {
  const columns: Columns = new Map();
  for (const [column, { text }] of cells) {
    const field = packWords().fieldOfHead(name, text);
    if (field && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

function shownFields(name: PackTableName): number {
  return PACK_FIELDS[name].filter((field) => !field.endsWith('Id')).length;
}

function below(name: PackTableName, columns: Columns, lines: readonly GridLine[]): GridLine[] {
  return lines.filter((line) => !isHead(name, columns, line));
}

/** Titles and heads are no rows, even where sorting has carried them among the rows. */
function isHead(name: PackTableName, columns: Columns, { cells }: GridLine): boolean {
  const words = packWords();
  const texts = [...cells.values()].map(({ text }) => text);
  if (texts.some((text) => words.isCaption(name, text) || words.fieldOfKey(text))) return true;
  const heads = [...columns].filter(
    ([field, column]) => words.fieldOfHead(name, cells.get(column)?.text ?? '') === field,
  );
  return heads.length >= 2;
}
