import type { Design } from '../schema/design';
import type { Department, Duty } from '../schema/organisation';
import { isBlank } from '../text';
import { chosenKpis } from './chosen-kpis';

/** What the company set out to do that no chosen KPI looks at. */
export interface Coverage {
  readonly duties: readonly { readonly department: Department; readonly duty: Duty }[];
  readonly objectives: readonly Design['objectives'][number][];
}

/** The duties and objectives without a chosen KPI; those without words do not count. */
export function coverage(design: Pick<Design, 'departments' | 'objectives' | 'kpis'>): Coverage {
  const duties = new Set<string>();
  const objectives = new Set<string>();
  for (const { dutyId, objectiveId } of chosenKpis(design)) {
    if (dutyId !== null) duties.add(dutyId);
    if (objectiveId !== null) objectives.add(objectiveId);
  }
  return {
    duties: design.departments.flatMap((department) =>
      department.duties
        .filter((duty) => !isBlank(duty.text) && !duties.has(duty.id))
        .map((duty) => ({ department, duty })),
    ),
    objectives: design.objectives.filter(({ id, text }) => !isBlank(text) && !objectives.has(id)),
  };
}
