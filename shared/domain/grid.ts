import type { Design } from './schema/design';
import type { Department, Duty, IdealOutcome } from './schema/organisation';

export type GridColumn = 'department' | 'duty' | 'idealOutcome';

/** One line of Department | Main duty | Ideal outcome. Null where a department has no duty yet. */
export interface GridRow {
  readonly department: Department;
  readonly duty: Duty | null;
  readonly idealOutcome: IdealOutcome | null;
  /** True on the department's first line, where the grid prints its name in full ink. */
  readonly isFirstOfDepartment: boolean;
}

/** The organisation as the three-column table that people fill in and hand out. */
export function gridRows(design: Pick<Design, 'departments'>): GridRow[] {
  return design.departments.flatMap((department) =>
    linesOf(department).map((line, index) => ({ department, ...line, isFirstOfDepartment: index === 0 })),
  );
}

/** Rows that say something; the grid's empty waiting rows are left out. */
export function filledGridRows(design: Pick<Design, 'departments'>): GridRow[] {
  return gridRows(design).filter(
    (row) =>
      row.department.name.trim() !== '' ||
      (row.duty?.text ?? '').trim() !== '' ||
      (row.idealOutcome?.text ?? '').trim() !== '',
  );
}

type Line = Pick<GridRow, 'duty' | 'idealOutcome'>;

function linesOf(department: Department): Line[] {
  if (department.duties.length === 0) return [{ duty: null, idealOutcome: null }];
  return department.duties.flatMap((duty): Line[] =>
    duty.idealOutcomes.length === 0
      ? [{ duty, idealOutcome: null }]
      : duty.idealOutcomes.map((idealOutcome) => ({ duty, idealOutcome })),
  );
}
