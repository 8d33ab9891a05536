import { useDeferredValue } from 'react';
import type { OpenPoint } from '../../../shared/domain/review/open-point';
import { useDesign } from '../../app/session-context';
import { openPointsOf } from './open-points-of';

/** What is left, derived after what people see first. */
export function useOpenPoints(): readonly OpenPoint[] {
  return openPointsOf(useDeferredValue(useDesign((design) => design)));
}
