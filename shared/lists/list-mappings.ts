import { languageSchema } from '../domain/schema/primitives';
import type { Language } from '../domain/schema/primitives';
import { keptFormat } from '../file-format/kept-format';
import { keepUnknown, z } from '../zod';
import { type DepartmentSource, type ListField, listFieldSchema } from './list-fields';
import type { ListTable } from './list-table';
import { headingWords } from './match-heading';

const LIST_MAPPINGS_FORMAT = 'kpi-workshop-list-mappings';
const LIST_MAPPINGS_VERSION = 1;
/** The oldest make room. */
export const MOST_MAPPINGS = 200;

/** What people made of a list of this shape: for each heading its field, or null where it is left out. */
export const listMappingSchema = keepUnknown({
  headings: z.array(z.string().max(200)).min(1).max(200),
  fields: z.array(listFieldSchema.nullable()).max(200),
  /** Where departments stand; a single one is chosen anew each time. */
  departments: z.enum(['column', 'bands', 'sheet', 'one']),
  numbers: languageSchema,
}).refine(({ headings, fields }) => headings.length === fields.length);
export type ListMapping = z.infer<typeof listMappingSchema>;

const listMappingsSchema = keepUnknown({
  format: z.literal(LIST_MAPPINGS_FORMAT),
  version: z.literal(LIST_MAPPINGS_VERSION),
  mappings: z.array(listMappingSchema),
});
export type ListMappings = z.infer<typeof listMappingsSchema>;

export const NO_LIST_MAPPINGS: ListMappings = {
  format: LIST_MAPPINGS_FORMAT,
  version: LIST_MAPPINGS_VERSION,
  mappings: [],
};

/** The format of what people made of their lists. */
export const listMappingsFormat = keptFormat(listMappingsSchema, NO_LIST_MAPPINGS);

/** Keeps a mapping in the place of the one for the same shape; the newest stand last. */
export function withListMapping(all: ListMappings, mapping: ListMapping): ListMappings {
  const shape = shapeOf(mapping.headings);
  const others = all.mappings.filter(({ headings }) => shapeOf(headings) !== shape);
  return { ...all, mappings: [...others, mapping].slice(-MOST_MAPPINGS) };
}

function shapeOf(headings: readonly string[]): string {
  return headings.join('\n');
}

/** What is worth remembering of a list; null where it has no headings to know it by. */
export function mappingOf(
  table: ListTable,
  columns: ReadonlyMap<number, ListField | null>,
  department: DepartmentSource,
  numbers: Language,
): ListMapping | null {
  const headed = headedColumns(table);
  if (headed.length === 0) return null;
  return {
    headings: headed.map(({ words }) => words),
    fields: headed.map(({ column }) => columns.get(column) ?? null),
    departments: department.kind,
    numbers,
  };
}

export interface RememberedMapping {
  readonly columns: ReadonlyMap<number, ListField | null>;
  readonly department: DepartmentSource | undefined;
  readonly numbers: Language;
}

/** What people made of a list with these very headings the last time. */
export function rememberedMapping(
  mappings: readonly ListMapping[],
  table: ListTable,
): RememberedMapping | undefined {
  const headed = headedColumns(table);
  const shape = shapeOf(headed.map(({ words }) => words));
  const found =
    headed.length > 0 ? mappings.findLast(({ headings }) => shapeOf(headings) === shape) : undefined;
  if (!found) return undefined;
  const { departments, numbers } = found;
  return {
    columns: new Map(headed.map(({ column }, index) => [column, found.fields[index] ?? null])),
    department: departments === 'one' ? undefined : { kind: departments },
    numbers,
  };
}

const LONGEST_HEADING = 200;

function headedColumns({ columns }: ListTable) {
  return columns
    .map(({ column, heading }) => ({ column, words: headingWords(heading).slice(0, LONGEST_HEADING) }))
    .filter(({ words }) => words !== '');
}
