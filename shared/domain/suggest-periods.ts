import type { PeriodKind } from './schema/organisation';
import type { CalendarDate } from './schema/primitives';

/** A period people are likely to mean. `number` is the semester or quarter within its year. */
export interface PeriodSuggestion {
  readonly kind: Exclude<PeriodKind, 'phase'>;
  readonly number: number;
  /** The year it belongs to; for a semester the year in which the school year begins. */
  readonly year: number;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * The running period of a kind and the next one. Semesters follow the Indonesian school year: the
 * first is July to December, the second January to June.
 */
export function suggestPeriods(kind: PeriodKind, today: CalendarDate): PeriodSuggestion[] {
  if (kind === 'phase') return [];
  const months = { semester: 6, quarter: 3, year: 12 }[kind];
  const year = Number(today.slice(0, 4));
  const index = Math.floor((Number(today.slice(5, 7)) - 1) / months);
  return [index, index + 1].map((position) => suggestion(kind, year, position, months));
}

function suggestion(
  kind: PeriodSuggestion['kind'],
  calendarYear: number,
  position: number,
  months: number,
): PeriodSuggestion {
  const start = new Date(Date.UTC(calendarYear, position * months, 1));
  const end = new Date(Date.UTC(calendarYear, (position + 1) * months, 0));
  const startYear = start.getUTCFullYear();
  const inYear = start.getUTCMonth() / months;
  const isSecondSemester = kind === 'semester' && inYear === 0;
  return {
    kind,
    number: kind === 'semester' ? (isSecondSemester ? 2 : 1) : inYear + 1,
    year: isSecondSemester ? startYear - 1 : startYear,
    start: start.toISOString().slice(0, 10),
    end: end.toISOString().slice(0, 10),
  };
}
