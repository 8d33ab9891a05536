import { directionSchema, frequencySchema, kpiKindSchema, unitKindSchema } from '../domain/schema/kpi';
import { idSchema } from '../domain/schema/primitives';
import { hasOwnIds, keptFormat, withById, withoutId } from '../file-format/kept-format';
import { keepUnknown, z } from '../zod';
import { ENTRY_GROUPS } from './kpis/groups';

const OWN_LIBRARY_FORMAT = 'kpi-workshop-library';
const OWN_LIBRARY_VERSION = 1;

const ownTextsSchema = keepUnknown({
  name: z.string().regex(/\S/),
  formula: z.string().default(''),
  blanks: z.array(z.string()).default([]),
  unit: z.string().optional(),
  source: z.string().optional(),
  ownerRole: z.string().optional(),
  target: z.string().optional(),
});

/** One own entry; one language is enough, and only the name has to be there. */
export const ownEntrySchema = keepUnknown({
  id: idSchema,
  group: z.enum(ENTRY_GROUPS).default('own'),
  direction: directionSchema.default('higher'),
  unitKind: unitKindSchema.default('percent'),
  frequency: frequencySchema.default('monthly'),
  kind: kpiKindSchema.nullable().default(null),
  combine: z.enum(['last', 'sum', 'average']).optional(),
  texts: keepUnknown({ en: ownTextsSchema.optional(), id: ownTextsSchema.optional() }).refine(
    (texts) => texts.en !== undefined || texts.id !== undefined,
  ),
  keywords: keepUnknown({
    en: z.array(z.string()).optional(),
    id: z.array(z.string()).optional(),
  }).default({}),
});
export type OwnEntry = z.infer<typeof ownEntrySchema>;

const ownLibrarySchema = keepUnknown({
  format: z.literal(OWN_LIBRARY_FORMAT),
  version: z.literal(OWN_LIBRARY_VERSION),
  entries: z.array(ownEntrySchema).refine(hasOwnIds),
});
export type OwnLibrary = z.infer<typeof ownLibrarySchema>;

export const EMPTY_OWN_LIBRARY: OwnLibrary = {
  format: OWN_LIBRARY_FORMAT,
  version: OWN_LIBRARY_VERSION,
  entries: [],
};

/** The format of people's own library. */
export const ownLibraryFormat = keptFormat(ownLibrarySchema, EMPTY_OWN_LIBRARY);

/** Puts an entry in: in the place of the one with its id, else at the end. */
export function withOwnEntry(library: OwnLibrary, entry: OwnEntry): OwnLibrary {
  return { ...library, entries: withById(library.entries, entry) };
}

/** Takes an entry out; the very same library where it is not in it. */
export function withoutOwnEntry(library: OwnLibrary, id: string): OwnLibrary {
  const entries = withoutId(library.entries, id);
  return entries === library.entries ? library : { ...library, entries: [...entries] };
}
