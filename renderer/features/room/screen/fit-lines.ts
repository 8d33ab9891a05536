/** The lines of a list that fit beside the current one; `to` is the first that no longer does. */
export interface FittingLines {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes in lines around the current one as long as there is height, those below first: letters stay
 * as large as they are, so what does not fit is left out.
 */
export function fitLines(
  heights: readonly number[],
  gap: number,
  room: number,
  current: number,
): FittingLines {
  const start = Math.min(Math.max(0, current), Math.max(0, heights.length - 1));
  let [from, to] = [start, Math.min(start + 1, heights.length)];
  let used = heights[start] ?? 0;
  for (;;) {
    const below = heights[to];
    const above = heights[from - 1];
    if (
      below !== undefined &&
      used + gap + below <= room &&
      (to - start <= start - from || above === undefined)
    ) {
      used += gap + below;
      to += 1;
    } else if (above !== undefined && used + gap + above <= room) {
      used += gap + above;
      from -= 1;
    } else if (below !== undefined && used + gap + below <= room) {
      used += gap + below;
      to += 1;
    } else return { from, to };
  }
}
