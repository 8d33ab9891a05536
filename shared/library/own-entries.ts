import { directionSchema, frequencySchema, kpiKindSchema, unitKindSchema } from '../domain/schema/kpi';
import { idSchema } from '../domain/schema/primitives';
import { keepUnknown, z } from '../zod';
import { ENTRY_GROUPS } from './kpis/groups';

/** The file of own entries is plain JSON that people may read, copy and mend by hand. */
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

export type OwnLibraryResult =
  | { readonly kind: 'ok'; readonly library: OwnLibrary }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'too-new'; readonly version: number }
  | { readonly kind: 'damaged'; readonly reason: string };

const headSchema = z.object({ format: z.literal(OWN_LIBRARY_FORMAT), version: z.int().min(1) });

/** Reads the file of own entries, whole or not at all, so that nothing is lost by writing it back. */
export function parseOwnLibrary(text: string): OwnLibraryResult {
  const file = parsedJson(text);
  if (file === undefined) return { kind: 'damaged', reason: 'json' };
  const head = headSchema.safeParse(file);
  if (!head.success) return { kind: 'foreign' };
  const { version } = head.data;
  if (version > OWN_LIBRARY_VERSION) return { kind: 'too-new', version };
  const parsed = ownLibrarySchema.safeParse(file);
  if (!parsed.success) return { kind: 'damaged', reason: parsed.error.issues[0]?.path.join('.') ?? 'file' };
  return { kind: 'ok', library: parsed.data };
}

/** The file's text, one line a field; throws for a library that could not be read back. */
export function serialiseOwnLibrary(library: OwnLibrary): string {
  return `${JSON.stringify(ownLibrarySchema.parse(library), null, 2)}\n`;
}

/** Puts an entry in: in the place of the one with its id, else at the end. */
export function withOwnEntry(library: OwnLibrary, entry: OwnEntry): OwnLibrary {
  const isKnown = library.entries.some((one) => one.id === entry.id);
  const entries = isKnown
    ? library.entries.map((one) => (one.id === entry.id ? entry : one))
    : [...library.entries, entry];
  return { ...library, entries };
}

/** Takes an entry out; the very same library where it is not in it. */
export function withoutOwnEntry(library: OwnLibrary, id: string): OwnLibrary {
  const entries = library.entries.filter((one) => one.id !== id);
  return entries.length === library.entries.length ? library : { ...library, entries };
}

function hasOwnIds(entries: readonly { readonly id: string }[]): boolean {
  return new Set(entries.map((entry) => entry.id)).size === entries.length;
}

function parsedJson(text: string): unknown {
  try {
    // Windows' Notepad puts an invisible mark before the first character.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
