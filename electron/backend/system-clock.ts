import type { Clock } from '../../shared/domain/ports';

/** The computer's clock. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localDate(new Date()),
};

/** The calendar date where the person is; in UTC it may still be yesterday. */
function localDate(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const year = String(at.getFullYear()).padStart(4, '0');
  return `${year}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
