import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { TableRow } from './use-answer-rows';

const HEIGHTS = { department: 45, kpi: 73 } as const;
/** Lines drawn beyond the screen, so that the next Tab or arrow finds one. */
const OVERSCAN = 8;

/** The lines of the table that are on screen, within the step's own scrolling. */
export function useVisibleRows(table: RefObject<HTMLElement | null>, rows: readonly TableRow[]) {
  const [top, setTop] = useState(0);
  // What stands above the table may change with every answer.
  useLayoutEffect(() => {
    const scroller = scrollerOf();
    if (table.current && scroller) setTop(distance(table.current, scroller));
  }, [table, rows]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: scrollerOf,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? 'kpi'],
    getItemKey: (index) => keyOf(rows[index], index),
    scrollMargin: top,
    overscan: OVERSCAN,
  });
  const visible = virtualizer.getVirtualItems();
  return {
    visible,
    before: (visible.at(0)?.start ?? top) - top,
    after: virtualizer.getTotalSize() + top - (visible.at(-1)?.end ?? top),
    measure: virtualizer.measureElement,
    showRow: (index: number) => virtualizer.scrollToIndex(index, { align: 'center' }),
  };
}

function scrollerOf(): HTMLElement | null {
  return document.getElementById('content');
}

function distance(table: HTMLElement, scroller: HTMLElement): number {
  const between = table.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.round(between + scroller.scrollTop);
}

function keyOf(row: TableRow | undefined, index: number): string | number {
  if (!row) return index;
  return row.kind === 'kpi' ? row.kpi.id : `department ${row.department.id}`;
}
