import { z } from '../zod';

/** What a text says as a file that is kept beside the workshops. */
export type KeptReading<Content> =
  | { readonly kind: 'ok'; readonly content: Content }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'too-new'; readonly version: number }
  | { readonly kind: 'damaged'; readonly reason: string };

/** The format of a file beside the workshops: plain JSON that people may read, copy and mend by hand. */
export interface KeptFormat<Content> {
  readonly empty: Content;
  /** Reads the file whole or not at all, so that nothing is lost by writing it back. */
  readonly parse: (text: string) => KeptReading<Content>;
  /** The file's text, one line a field; throws for what could not be read back. */
  readonly serialise: (content: Content) => string;
}

/** How every such file says what it is. */
interface Head {
  readonly format: string;
  readonly version: number;
}

export function keptFormat<Content extends Head>(
  schema: z.ZodType<Content>,
  empty: Content,
): KeptFormat<Content> {
  const headSchema = z.object({ format: z.literal(empty.format), version: z.int().min(1) });
  return {
    empty,
    parse(text) {
      const file = parsedJson(text);
      if (file === undefined) return { kind: 'damaged', reason: 'json' };
      const head = headSchema.safeParse(file);
      if (!head.success) return { kind: 'foreign' };
      const { version } = head.data;
      if (version > empty.version) return { kind: 'too-new', version };
      const parsed = schema.safeParse(file);
      if (parsed.success) return { kind: 'ok', content: parsed.data };
      return { kind: 'damaged', reason: parsed.error.issues[0]?.path.join('.') ?? 'file' };
    },
    serialise: (content) => `${JSON.stringify(schema.parse(content), null, 2)}\n`,
  };
}

function parsedJson(text: string): unknown {
  try {
    // Windows' Notepad puts an invisible mark before the first character.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

interface WithId {
  readonly id: string;
}

/** Puts one in: in the place of the one with its id, else at the end. */
export function withById<One extends WithId>(all: readonly One[], one: One): One[] {
  const isKnown = all.some(({ id }) => id === one.id);
  return isKnown ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one];
}

/** Takes one out; the very same list where it is not in it. */
export function withoutId<One extends WithId>(all: readonly One[], id: string): readonly One[] {
  const others = all.filter((one) => one.id !== id);
  return others.length === all.length ? all : others;
}

export function hasOwnIds(all: readonly WithId[]): boolean {
  return new Set(all.map(({ id }) => id)).size === all.length;
}
