import { createWorkshop } from '../../shared/domain/create-workshop';
import { createDepartment, createDuty } from '../../shared/domain/edits/departments';
import { kpiDefaults } from '../../shared/domain/edits/kpis';
import type { Design } from '../../shared/domain/schema/design';
import type { Kpi } from '../../shared/domain/schema/kpi';
import type { Department, Period } from '../../shared/domain/schema/organisation';
import type { Language, Quantity } from '../../shared/domain/schema/primitives';
import type { WorkshopRecord } from '../../shared/domain/schema/record';
import type { Session } from '../../shared/domain/schema/session';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { countingIds, stoppedClock } from './clock-and-ids';

export const A_SEMESTER: Period = {
  kind: 'semester',
  label: 'Semester 1',
  start: '2026-07-01',
  end: '2026-12-31',
};

export interface WorkshopTraits {
  readonly id?: string;
  readonly language?: Language;
  readonly company?: string;
  readonly design?: Partial<Design>;
  readonly session?: Partial<Session>;
  readonly record?: Partial<WorkshopRecord>;
}

/** A workshop with a company and a period, and whatever a test cares about. */
export function aWorkshop(traits: WorkshopTraits = {}): Workshop {
  const { id = 'workshop-1', language = 'en', company = 'Example Company' } = traits;
  const empty = createWorkshop({ company, language, period: A_SEMESTER }, () => id, stoppedClock());
  return {
    ...empty,
    design: { ...empty.design, ...traits.design },
    session: { ...empty.session, ...traits.session },
    record: { ...empty.record, ...traits.record },
  };
}

export function aDesign(traits: Partial<Design> = {}): Design {
  return aWorkshop({ design: traits }).design;
}

/** A department whose lines are given as [duty, ideal outcome …]; its id is made from its name. */
export function aDepartment(
  name: string,
  lines: readonly (readonly [duty: string, ...idealOutcomes: string[]])[] = [],
  traits: Partial<Department> = {},
): Department {
  const newId = countingIds(name);
  const duties = lines.map(([text, ...outcomes]) => ({
    ...createDuty(newId, text),
    idealOutcomes: outcomes.map((outcome) => ({ id: newId(), text: outcome })),
  }));
  return { ...createDepartment(name, newId), id: name, duties, ...traits };
}

export function aKpi(traits: Partial<Kpi> & Pick<Kpi, 'id' | 'departmentId'>): Kpi {
  return { ...kpiDefaults(aDesign()), lineageId: traits.id, code: traits.id.toUpperCase(), ...traits };
}

/** A quantity as the English interface would keep it. */
export function aQuantity(value: number | null, text = String(value)): Quantity {
  return { value, text };
}
