import type { Direction } from './schema/kpi';

/** The highest attainment that counts: 120 %. */
export const ATTAINMENT_CEILING = 1.2;

/** Target values as read; `value` for higher and lower, the bounds for a range. */
export interface TargetValues {
  readonly value: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/**
 * How far an actual reached its target, as a share from 0 to 1.2; null where the target is not set.
 *
 * For a positive target this is actual ÷ target (higher) and 2 − actual ÷ target (lower); a range
 * gives 1 inside and falls linearly outside. Both are written as 1 ± gap ÷ |target|, which carries
 * on to negative targets. A target of zero has no share: met is 1, missed is 0. The spreadsheets'
 * formulas mirror this function.
 */
export function attainment(direction: Direction, target: TargetValues, actual: number): number | null {
  switch (direction) {
    case 'higher':
      return target.value === null ? null : clamp(reached(actual - target.value, target.value));
    case 'lower':
      return target.value === null ? null : clamp(reached(target.value - actual, target.value));
    case 'range':
      return rangeAttainment(target, actual);
  }
}

function rangeAttainment({ minimum, maximum }: TargetValues, actual: number): number | null {
  if (minimum === null || maximum === null) return null;
  const width = Math.abs(maximum - minimum);
  if (actual < minimum) return clamp(reached(actual - minimum, minimum || width));
  if (actual > maximum) return clamp(reached(maximum - actual, maximum || width));
  return 1;
}

/** `surplus` is how much better than the target the actual is; negative when it falls short. */
function reached(surplus: number, target: number): number {
  if (target === 0) return surplus >= 0 ? 1 : 0;
  return 1 + surplus / Math.abs(target);
}

function clamp(share: number): number {
  return Math.min(Math.max(share, 0), ATTAINMENT_CEILING);
}
