import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';

const OVERSCAN = 4;
const FEWEST_IN_SIGHT = 6;

interface RowsWish {
  readonly count: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Drawn wherever it stands, so that the focus in it is not lost. */
  readonly activeIndex: number;
  /** In pixels; every row of a grid has the same. */
  readonly rowHeight: number;
}

/** The rows worth drawing: those in sight, a few around them, and the one with the focus. */
export function useVisibleRows({ count, scroller, activeIndex, rowHeight }: RowsWish) {
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
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    rangeExtractor,
    // A list that fits begins at its first row.
    initialOffset: () => Math.max(Math.min(activeIndex - 2, count - FEWEST_IN_SIGHT), 0) * rowHeight,
  });
  return { visible: rows.getVirtualItems(), height: rows.getTotalSize() };
}
