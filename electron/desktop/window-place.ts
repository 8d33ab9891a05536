import type { BrowserWindow, Rectangle } from 'electron';
import { z } from '../../shared/zod';

/** What is kept of the window between two starts. */
export const savedPlaceSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200),
  height: z.int().min(200),
  isMaximised: z.boolean(),
});
export type SavedPlace = z.infer<typeof savedPlaceSchema>;

/** Where the window opens; without `x` and `y` the system chooses, which is the middle. */
export interface WindowPlace {
  readonly bounds: Pick<Rectangle, 'width' | 'height'> & Partial<Pick<Rectangle, 'x' | 'y'>>;
  readonly isMaximised: boolean;
}

const FIRST_PLACE: WindowPlace = { bounds: { width: 1280, height: 800 }, isMaximised: false };
/** As much of the title bar as a hand needs to catch it. */
const GRIP = { width: 100, height: 40 };

/** The place of last time, unless the display it was on is gone, as a projector is the next day. */
export function placeOnDisplays(saved: SavedPlace | undefined, workAreas: readonly Rectangle[]): WindowPlace {
  if (!saved) return FIRST_PLACE;
  const { isMaximised, ...bounds } = saved;
  if (workAreas.some((area) => isWithinReach(bounds, area))) return { bounds, isMaximised };
  return { ...FIRST_PLACE, isMaximised };
}

/** Hands over the window's place whenever it is about to close. */
export function rememberPlace(window: BrowserWindow, save: (place: SavedPlace) => void): void {
  window.on('close', () => save({ ...window.getNormalBounds(), isMaximised: window.isMaximized() }));
}

function isWithinReach(bounds: Rectangle, area: Rectangle): boolean {
  const right = Math.min(bounds.x + bounds.width, area.x + area.width);
  const visibleWidth = right - Math.max(bounds.x, area.x);
  const isTopVisible = bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height;
  return visibleWidth >= GRIP.width && isTopVisible;
}
