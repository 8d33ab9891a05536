import type { Paper } from '../../../shared/contract/contract';

export type Orientation = 'portrait' | 'landscape';

/** Millimetres of each paper, held upright. */
const SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  f4: { width: 215, height: 330 },
};
/** Room that printers need, and that the page number stands in; the same as in the style sheet. */
const MARGINS = 12 + 14;
const PIXELS_PER_MILLIMETRE = 96 / 25.4;
/** Letters are a trifle wider on some paper than on the screen that they were measured on. */
const RESERVE = 0.97;

/** How high the contents of a page may be on the screen to fit between its margins. */
export function roomOnPage(paper: Paper, orientation: Orientation): number {
  const { width, height } = SIZES[paper];
  return ((orientation === 'portrait' ? height : width) - MARGINS) * PIXELS_PER_MILLIMETRE * RESERVE;
}
