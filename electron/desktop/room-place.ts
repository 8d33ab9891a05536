import type { Display, Rectangle } from 'electron';

/** Where the room view stands: over all of another display, or as a window where there is no other. */
export interface RoomPlace {
  readonly isFullScreen: boolean;
  readonly bounds: Rectangle;
}

/** As wide as projectors are, and small enough to leave the facilitator's window in sight. */
const SHARE = 0.6;

type Known = Pick<Display, 'id' | 'bounds' | 'workArea'>;

/** A mirrored display counts as one, as the system tells of one. */
export function placeOfRoom(displays: readonly Known[], facilitators: Known): RoomPlace {
  const other = displays.find(({ id }) => id !== facilitators.id);
  if (other) return { isFullScreen: true, bounds: other.bounds };
  return { isFullScreen: false, bounds: lowerRight(facilitators.workArea) };
}

function lowerRight({ x, y, width, height }: Rectangle): Rectangle {
  const own = { width: Math.round(width * SHARE), height: Math.round(height * SHARE) };
  return { x: x + width - own.width, y: y + height - own.height, ...own };
}

/** Whether both are the same display filled, or both a window, wherever that is by now. */
export function isSamePlace(one: RoomPlace, other: RoomPlace): boolean {
  if (one.isFullScreen !== other.isFullScreen) return false;
  const sides = ['x', 'y', 'width', 'height'] as const;
  return !one.isFullScreen || sides.every((side) => one.bounds[side] === other.bounds[side]);
}
