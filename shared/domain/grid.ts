import type { Design } from './schema/design';
import type { Department, Duty, IdealOutcome } from './schema/organisation';
import { isBlank } from './text';

export type GridColumn = 'department' | 'duty' | 'idealOutcome';

/** One line of Department | Main duty | Ideal outcome. Null where a department has no duty yet. */
export interface GridRow {
  readonly department: Department;
  readonly duty: Duty | null;
  readonly idealOutcome: IdealOutcome | null;
  /** True on the department's first line, where the grid prints its name in full ink. */
  readonly isFirstOfDepartment: boolean;
  /** True on the duty's first line; its further lines hold further ideal outcomes. */
  readonly isFirstOfDuty: boolean;
}

/** The organisation as the three-column table that people fill in. */
export function gridRows(design: Pick<Design, 'departments'>): GridRow[] {
  return design.departments.flatMap((department) => rowsOf(department, linesOf(department)));
}

/**
 * The same table as it is counted and handed out, without the lines that wait for text. A
 * department that has only a name keeps one line.
 */
export function filledGridRows(design: Pick<Design, 'departments'>): GridRow[] {
  return design.departments.flatMap((department) => {
    const lines = linesOf(department);
    const filled = lines.filter((line) => !isBlank(line.duty?.text) || !isBlank(line.idealOutcome?.text));
    const isNameOnly = filled.length === 0 && !isBlank(department.name);
    return rowsOf(department, isNameOnly ? lines.slice(0, 1) : filled);
  });
}

type Line = Pick<GridRow, 'duty' | 'idealOutcome'>;

function rowsOf(department: Department, lines: readonly Line[]): GridRow[] {
  return lines.map((line, index) => ({
    department,
    ...line,
    isFirstOfDepartment: index === 0,
    isFirstOfDuty: index === 0 || lines[index - 1]?.duty !== line.duty,
  }));
}

function linesOf(department: Department): Line[] {
  if (department.duties.length === 0) return [{ duty: null, idealOutcome: null }];
  return department.duties.flatMap((duty): Line[] =>
    duty.idealOutcomes.length === 0
      ? [{ duty, idealOutcome: null }]
      : duty.idealOutcomes.map((idealOutcome) => ({ duty, idealOutcome })),
  );
}
