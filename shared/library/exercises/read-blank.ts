import type { Unit } from '../../domain/schema/kpi';
import type { Language } from '../../domain/schema/primitives';
import { readMeasured } from '../../i18n/read-measured';
import { currencyIn } from '../../i18n/read-number';

/** What people say before a number. */
const BEFORE =
  /^(?:(?:sekarang|saat ini|baru|masih|now|currently|today|at present|still|sekitar|kira-kira|kurang lebih|about|around|roughly|approximately|ca\.?)\s+|[±~≈]\s*)+/iu;
const PERCENT = /persen|per ?cent/giu;

/**
 * A number as typed, with or without the unit that the sentence names anyway. An amount of money, or
 * one in millions, is no percentage: it has a unit of its own.
 */
export function readBlank(text: string, unit: Unit, language: Language): number | null {
  const typed = text.trim().replace(BEFORE, '');
  if (unit.kind !== 'currency' && currencyIn(typed) !== null) return null;
  if (unit.kind === 'percent' && /\p{L}/u.test(typed.replace(PERCENT, ''))) return null;
  return readMeasured(typed, unit, language);
}
