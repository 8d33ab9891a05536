/** A workshop of the largest size allowed, with some room for what surrounds it. */
export const LARGEST_MESSAGE = 51 * 1024 * 1024;

const DEEPEST = 100;

/**
 * Whether a message stays below a number of bytes, counted as its JSON would be, roughly, and bytes as
 * they are. Stops counting at the limit; nesting that no workshop has does not fit either.
 */
export function fitsInto(message: unknown, limit: number): boolean {
  return restAfter(message, limit, 0) >= 0;
}

function restAfter(value: unknown, rest: number, depth: number): number {
  if (typeof value === 'string') return rest - value.length - 2;
  if (typeof value !== 'object' || value === null) return rest - 4;
  if (value instanceof Uint8Array) return rest - value.byteLength;
  if (depth > DEEPEST) return -1;
  return restAfterEntries(value, rest - 2, depth);
}

function restAfterEntries(value: object, rest: number, depth: number): number {
  let left = rest;
  for (const [key, entry] of Object.entries(value)) {
    if (left < 0) return left;
    left = restAfter(entry, left - (Array.isArray(value) ? 1 : key.length + 4), depth + 1);
  }
  return left;
}
