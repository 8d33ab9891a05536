import { useDeferredValue } from 'react';
import { openPoints } from '../../../shared/domain/review/open-points';
import type { OpenPoint } from '../../../shared/domain/review/open-point';
import type { Design } from '../../../shared/domain/schema/design';
import { useDesign } from '../../app/session-context';

// Several parts of the review ask for the points of the same design.
const known = new WeakMap<Design, readonly OpenPoint[]>();

/** What is left, derived once for each state of the design, and after what people see first. */
export function useOpenPoints(): readonly OpenPoint[] {
  return openPointsOf(useDeferredValue(useDesign((design) => design)));
}

function openPointsOf(design: Design): readonly OpenPoint[] {
  const points = known.get(design) ?? openPoints({ design });
  known.set(design, points);
  return points;
}
