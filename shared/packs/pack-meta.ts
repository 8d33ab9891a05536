import { idSchema, instantSchema, languageSchema } from '../domain/schema/primitives';
import { z } from '../zod';
import { PACK_FIELDS, PACK_TABLES, type PackTableName, type PackValue, type PackValues } from './pack-fields';

/** The first cell of the hidden sheet says what the workbook is, whatever its file is called by now. */
export const PACK_MAGIC = 'kpi-workshop-pack';
/** The layout that this version writes; it reads none that is higher. */
export const PACK_VERSION = 1;

export const packKindSchema = z.enum(['pack', 'interview-form']);
/** A pack holds all tables; the form is the interview alone, blank, for pen or keyboard. */
export type PackKind = z.infer<typeof packKindSchema>;

const headSchema = z.object({
  packVersion: z.int().min(1),
  kind: packKindSchema,
  /** This one pack: what returns twice came from the same one. */
  packId: idSchema,
  workshopId: idSchema,
  /** The save that the pack was made from. */
  revision: z.int().min(0),
  language: languageSchema,
  departmentId: idSchema,
  /** Its name then: a last resort where the id is no longer known. */
  department: z.string(),
  sentAt: instantSchema,
});
type PackHead = z.infer<typeof headSchema>;

/** What a pack knows of itself, with the values as sent. Empty rows are not among them. */
export interface PackMeta extends PackHead {
  readonly sent: Readonly<Record<PackTableName, readonly PackValues[]>>;
}

/** What the hidden sheet of a workbook turned out to hold. */
export type PackMetaReading =
  | { readonly kind: 'ok'; readonly meta: PackMeta }
  | { readonly kind: 'no-pack' }
  | { readonly kind: 'too-new' }
  | { readonly kind: 'damaged' };

/** Characters in a cell of the hidden sheet: every program holds that many. */
const CELL_CHARACTERS = 30_000;

const valueSchema = z.union([z.string(), z.number(), z.null()]);
const tableSchema = z.enum(PACK_TABLES);
const rowSchema = z.array(valueSchema);

/**
 * The rows of the hidden sheet. The first is the magic word, the format and the head; each other one a
 * table's name and the values of one row in the order of that table's fields. Text that is too long
 * for a cell goes on in the next.
 */
export function packMetaCells({ sent, ...head }: PackMeta): string[][] {
  const rows = PACK_TABLES.flatMap((table) =>
    sent[table].map((values) => [
      table,
      ...cellsOf(PACK_FIELDS[table].map((field) => values[field] ?? null)),
    ]),
  );
  return [[PACK_MAGIC, ...cellsOf(head)], ...rows];
}

/** Reads the rows of a sheet that may be the hidden one; cells that hold no text count as empty. */
export function readPackMeta(rows: readonly (readonly unknown[])[]): PackMetaReading {
  const [first = [], ...others] = rows;
  if (first[0] !== PACK_MAGIC) return { kind: 'no-pack' };
  const head = jsonOf(first.slice(1));
  if (isTooNew(head)) return { kind: 'too-new' };
  const parsed = headSchema.safeParse(head);
  const sent = sentOf(others);
  return parsed.success && sent ? { kind: 'ok', meta: { ...parsed.data, sent } } : { kind: 'damaged' };
}

function isTooNew(head: unknown): boolean {
  const version = z.object({ packVersion: z.number() }).safeParse(head);
  return version.success && version.data.packVersion > PACK_VERSION;
}

function sentOf(rows: readonly (readonly unknown[])[]): PackMeta['sent'] | undefined {
  const sent: Record<PackTableName, PackValues[]> = { duties: [], kpis: [], interview: [] };
  for (const [name, ...cells] of rows) {
    if (name === null || name === undefined || name === '') continue;
    const table = tableSchema.safeParse(name);
    const values = rowSchema.safeParse(jsonOf(cells));
    if (!table.success || !values.success) return undefined;
    sent[table.data].push(valuesOf(table.data, values.data));
  }
  return sent;
}

function valuesOf(table: PackTableName, values: readonly PackValue[]): PackValues {
  return Object.fromEntries(PACK_FIELDS[table].map((field, index) => [field, values[index] ?? null]));
}

/** As JSON in plain ASCII, so that no program finds a character or an escape of its own in it. */
function cellsOf(value: unknown): string[] {
  const json = JSON.stringify(value)
    .replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/_(?=x)/g, '\\u005f');
  const count = Math.ceil(json.length / CELL_CHARACTERS);
  return Array.from({ length: count }, (_, index) =>
    json.slice(index * CELL_CHARACTERS, (index + 1) * CELL_CHARACTERS),
  );
}

/** Undefined where the cells hold no JSON. */
function jsonOf(cells: readonly unknown[]): unknown {
  try {
    return JSON.parse(cells.filter((cell) => typeof cell === 'string').join(''));
  } catch {
    return undefined;
  }
}
