/** Where a value stands in the picture of a trend. */
export interface TrendPoint {
  readonly x: number;
  readonly y: number;
}

export interface Trend {
  readonly points: readonly TrendPoint[];
  /** The height of the target, or of both its bounds. */
  readonly targets: readonly number[];
}

/** Values over their periods, scaled into a box so that target and values are in sight; periods without a value leave no point. */
export function trendPoints(
  values: readonly (number | null)[],
  targets: readonly number[],
  box: { readonly width: number; readonly height: number },
): Trend {
  const known = [...values.filter((value) => value !== null), ...targets];
  const lowest = Math.min(...known);
  const span = Math.max(...known) - lowest;
  // What never changes runs through the middle.
  const heightOf = (value: number) =>
    rounded(span === 0 ? box.height / 2 : box.height - ((value - lowest) / span) * box.height);
  const step = values.length > 1 ? box.width / (values.length - 1) : 0;
  const points = values.flatMap((value, index) =>
    value === null ? [] : [{ x: rounded(index * step), y: heightOf(value) }],
  );
  return { points, targets: targets.map(heightOf) };
}

function rounded(length: number): number {
  return Number(length.toFixed(1));
}
