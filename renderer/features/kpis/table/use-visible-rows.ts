import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';

/** The height of a row; every row of the table has the same. */
export const ROW_HEIGHT = 44;
const OVERSCAN = 4;
const FEWEST_IN_SIGHT = 6;

interface RowsWish {
  readonly count: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Drawn wherever it stands, so that the focus in it is not lost. */
  readonly activeIndex: number;
}

/** The rows worth drawing: those in sight, a few around them, and the one with the focus. */
export function useVisibleRows({ count, scroller, activeIndex }: RowsWish) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      const isDrawn = activeIndex < 0 || inSight.includes(activeIndex);
      return isDrawn ? inSight : [activeIndex, ...inSight].sort((one, other) => one - other);
    },
    [activeIndex],
  );
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    rangeExtractor,
    // A list that fits begins at its first row.
    initialOffset: () => Math.max(Math.min(activeIndex - 2, count - FEWEST_IN_SIGHT), 0) * ROW_HEIGHT,
  });
  return { visible: rows.getVirtualItems(), height: rows.getTotalSize() };
}
