import type { Instant } from '../../../shared/domain/schema/primitives';

/** "Name (conflict 2026-11-22 10.42)", in local time: people look for the minute on their own clock. */
export function conflictStem(stem: string, now: Instant): string {
  const at = new Date(now);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${stem} (conflict ${day} ${two(at.getHours())}.${two(at.getMinutes())})`;
}
