import type { Department } from '../../../../shared/domain/schema/organisation';
import type { Instant } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { formatDate } from '../../../../shared/i18n/format';
import type { PackOrder } from '../../../../shared/packs/pack-layout';
import { companyName } from '../../../../shared/results/company-name';
import type { CellContents } from './cell-contents';
import { sendTo } from './send-to';

/** What a pack says of the workshop around its department. */
export interface PackFacts {
  readonly isForm: boolean;
  readonly company: string;
  readonly department: string;
  /** Label and days of the period, as one line. */
  readonly period: string;
  /** Who fills it in; empty where the department has no head. */
  readonly head: string;
  /** Who waits for it; empty where nobody is named. */
  readonly sendTo: string;
  readonly sentAt: Instant;
}

export function packFacts(
  workshop: Workshop,
  department: Department,
  { kind, sentAt }: PackOrder,
  { t, language }: CellContents,
): PackFacts {
  const { design } = workshop;
  const { period, participants, departments } = design;
  const days = [period.start, period.end].filter((day) => day !== null);
  const dates = days.map((day) => formatDate(day, language)).join(' – ');
  const number = departments.indexOf(department) + 1;
  return {
    isForm: kind === 'interview-form',
    company: companyName(workshop, t),
    department: department.name.trim() || t('results.unnamedDepartment', { number }),
    period: [period.label.trim(), dates].filter((part) => part !== '').join(' · '),
    head: participants.find(({ id }) => id === department.headId)?.name.trim() ?? '',
    sendTo: sendTo(design, { t }),
    sentAt,
  };
}
