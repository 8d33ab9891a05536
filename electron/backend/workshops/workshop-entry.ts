import type { WorkshopEntry } from '../../../shared/contract/contract';
import { workshopProgress } from '../../../shared/domain/progress';
import type { CalendarDate } from '../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { AppError, type ErrorCode } from '../../../shared/errors';
import { plannedCardIds } from '../../../shared/library/card-plan';

/** What a line of the home screen says of a workshop's content. */
export type WorkshopSummary = Omit<WorkshopEntry, 'handle' | 'fileName' | 'changedAt'>;

export function summaryOf({ design, ...workshop }: Workshop, today: CalendarDate): WorkshopSummary {
  const progress = workshopProgress({ design, ...workshop }, plannedCardIds(workshop.session), today);
  const { label, start, end } = design.period;
  const { id, rehearsalOf } = workshop;
  return {
    workshopId: id,
    ...(rehearsalOf !== undefined && { rehearsalOf }),
    problem: null,
    company: design.company,
    period: { label, start, end },
    stepsDone: progress.filter((step) => step.missing.length === 0).length,
    kpiCount: design.kpis.filter((kpi) => kpi.status === 'chosen').length,
    departmentCount: design.departments.filter((department) => department.name.trim() !== '').length,
  };
}

/** A file that cannot be opened is listed all the same, with what is wrong with it. */
export function summaryOfProblem(error: unknown): WorkshopSummary {
  if (!(error instanceof AppError)) throw error;
  return {
    problem: PROBLEMS[error.code] ?? 'unreadable',
    company: '',
    period: { label: '', start: null, end: null },
    stepsDone: 0,
    kpiCount: 0,
    departmentCount: 0,
  };
}

const PROBLEMS: Partial<Record<ErrorCode, WorkshopEntry['problem']>> = {
  'file-damaged': 'damaged',
  'file-foreign': 'foreign',
  'file-too-new': 'too-new',
  'file-too-large': 'too-large',
};
