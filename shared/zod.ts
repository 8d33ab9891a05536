import { z } from 'zod';

// Zod compiles parsers with `new Function` unless told not to; in pages the content security policy forbids that.
z.config({ jitless: 'document' in globalThis });

export { z };

/**
 * An object schema that carries unknown keys through unread, so that a file written by a newer
 * version loses nothing here. The cast keeps the inferred type exact: code sees only known keys.
 */
export function keepUnknown<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strip> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape, z.core.$strip>;
}
