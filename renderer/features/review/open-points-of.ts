import { openPoints } from '../../../shared/domain/review/open-points';
import type { OpenPoint } from '../../../shared/domain/review/open-point';
import type { Design } from '../../../shared/domain/schema/design';

// Several parts of the review, and the room, ask for the points of the same design.
const known = new WeakMap<Design, readonly OpenPoint[]>();

/** What is left of a design, derived once for each of its states. */
export function openPointsOf(design: Design): readonly OpenPoint[] {
  const points = known.get(design) ?? openPoints({ design });
  known.set(design, points);
  return points;
}
