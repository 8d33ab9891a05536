import type { Department, Interview } from './schema/organisation';
import type { CalendarDate } from './schema/primitives';

type InterviewStatus = Interview['status'];

/** The interviews by how far they are, the planned ones in the order of their dates. */
export interface InterviewBoard {
  readonly columns: Readonly<Record<InterviewStatus, readonly Department[]>>;
  /** The one to hold next; null where none is planned. */
  readonly next: Department | null;
}

export function interviewBoard(departments: readonly Department[], today: CalendarDate): InterviewBoard {
  const withStatus = (status: InterviewStatus) =>
    departments.filter(({ interview }) => interview.status === status);
  const planned = withStatus('planned').toSorted(byDate);
  return {
    columns: { 'not-planned': withStatus('not-planned'), planned, held: withStatus('held') },
    next: planned.find(({ interview }) => !isOverdue(interview, today)) ?? planned[0] ?? null,
  };
}

/** True where the day of a planned interview has passed. */
export function isOverdue({ status, date }: Interview, today: CalendarDate): boolean {
  return status === 'planned' && date !== null && date < today;
}

/** Those without a date come last. */
function byDate(one: Department, other: Department): number {
  const [first, second] = [one.interview.date, other.interview.date];
  if (first === second) return 0;
  if (first === null) return 1;
  return second !== null && first > second ? 1 : -1;
}
