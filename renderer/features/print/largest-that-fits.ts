/** The largest of the sizes, given from small to large, at which the height stays within the room; null where none does. */
export function largestThatFits(
  sizes: readonly number[],
  room: number,
  heightAt: (size: number) => number,
): number | null {
  let found: number | null = null;
  let low = 0;
  let high = sizes.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const size = sizes[middle] ?? 0;
    if (heightAt(size) <= room) {
      found = size;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}
