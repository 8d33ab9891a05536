import type { Period } from '../../shared/domain/schema/organisation';
import type { PeriodSuggestion } from '../../shared/domain/suggest-periods';
import type { Translate } from '../../shared/i18n/i18n';

/** A suggestion with its name, as it goes into the workshop: `Semester 1 2026/27`. */
export function suggestedPeriod({ kind, number, year, start, end }: PeriodSuggestion, t: Translate): Period {
  const nextYear = String((year + 1) % 100).padStart(2, '0');
  return { kind, label: t(`home.periodLabel.${kind}`, { number, year, nextYear }), start, end };
}
