import type { Quantity } from './schema/primitives';

/** The number of a quantity; null where nothing, or no number, was typed. */
export function valueOf(quantity: Quantity | null | undefined): number | null {
  return quantity?.value ?? null;
}
