/**
 * Whole minutes in proportion to the weights, or the same for all where none weighs anything. They
 * add up to `minutes`: what is lost by rounding down goes to those that lost the most.
 */
export function shareOut<Key>(minutes: number, weights: ReadonlyMap<Key, number>): Map<Key, number> {
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const exact = [...weights].map(
    ([key, weight]) => [key, whole === 0 ? minutes / weights.size : (minutes * weight) / whole] as const,
  );
  const shares = new Map(exact.map(([key, share]) => [key, Math.floor(share)]));
  const lost = minutes - [...shares.values()].reduce((sum, share) => sum + share, 0);
  const byLoss = exact.toSorted(([, one], [, other]) => (other % 1) - (one % 1));
  for (const [key, share] of byLoss.slice(0, lost)) shares.set(key, Math.floor(share) + 1);
  return shares;
}

/** The same, with a minute at the least for each; null where there is not even that. */
export function shareOutFromOne<Key>(
  minutes: number,
  weights: ReadonlyMap<Key, number>,
): Map<Key, number> | null {
  if (minutes < weights.size) return null;
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const beyondFirst = [...weights].map(
    ([key, weight]) => [key, whole === 0 ? 0 : Math.max(0, (minutes * weight) / whole - 1)] as const,
  );
  const shares = shareOut(minutes - weights.size, new Map(beyondFirst));
  return new Map([...shares].map(([key, share]) => [key, share + 1]));
}
