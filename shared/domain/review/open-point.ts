import type { FindingCode, Severity, WorkshopFindingCode } from '../../coach/findings';
import type { Kpi } from '../schema/kpi';
import type { Step } from '../schema/session';
import type { SetFindingCode } from './set-findings';

export type StepPointCode =
  | 'company-missing'
  | 'period-missing'
  | 'period-reversed'
  | 'ceo-missing'
  | 'coo-missing'
  | 'objectives-missing'
  | 'departments-missing'
  | 'department-name-missing'
  | 'head-missing'
  | 'duty-text-missing'
  | 'outcome-text-missing'
  | 'outcome-number-missing'
  | 'interview-planned';

export type ReviewPointCode =
  'kpi-unproven' | 'department-gone' | 'attestation-missing' | 'attested-no' | 'attestation-reason-missing';

/** Which catalogue holds the sentence of a code. */
export type PointOrigin = 'step' | 'coach' | 'workshop' | 'set' | 'review';

/** Something that is left before signing: what, how grave, and where a screen jumps to. */
export interface OpenPoint {
  readonly code: StepPointCode | FindingCode | WorkshopFindingCode | SetFindingCode | ReviewPointCode;
  readonly origin: PointOrigin;
  readonly severity: Severity;
  readonly step: Step;
  readonly departmentId: string | null;
  readonly dutyId: string | null;
  readonly objectiveId: string | null;
  /** The KPI it concerns; several where they collide. */
  readonly kpiIds: readonly string[];
  readonly field: string | null;
  /** The words that triggered it, an owner, a measure's name; empty where there are none. */
  readonly text: string;
  readonly count: number | null;
}

export type PointWish = Pick<OpenPoint, 'code' | 'origin' | 'severity' | 'step'> & Partial<OpenPoint>;

/** A point about one KPI. */
export function aboutKpi({ id, departmentId }: Kpi, wish: PointWish): OpenPoint {
  return point({ departmentId, kpiIds: [id], ...wish });
}

export function point({ code, origin, severity, step, ...about }: PointWish): OpenPoint {
  const { departmentId = null, dutyId = null, objectiveId = null } = about;
  const { kpiIds = [], field = null, text = '', count = null } = about;
  return { code, origin, severity, step, departmentId, dutyId, objectiveId, kpiIds, field, text, count };
}
