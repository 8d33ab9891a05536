import type { PastedLine } from '../paste/understand-paste';
import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import type { Department } from '../schema/organisation';
import { folded } from '../text';
import { applyPaste } from './paste';

/** A starter department as it was taken: with the duties that were left ticked. */
export interface TakenStarter {
  readonly name: string;
  readonly duties: readonly { readonly text: string; readonly idealOutcome: string }[];
}

/**
 * Adds the departments with their duties as one edit; a department that is there already gets only
 * the duties that it lacks.
 */
export function addStarters(design: Design, taken: readonly TakenStarter[], newId: NewId): Design {
  const lines = taken.flatMap((starter) => linesOf(starter, dutiesOf(design.departments, starter.name)));
  return applyPaste(design, { lines }, newId);
}

/** The duties of the department with this name, as they are compared; null where there is none. */
export function dutiesOf(departments: readonly Department[], name: string): ReadonlySet<string> | null {
  const department = departments.find((one) => folded(one.name) === folded(name));
  return department ? new Set(department.duties.map(({ text }) => folded(text))) : null;
}

function linesOf({ name, duties }: TakenStarter, known: ReadonlySet<string> | null): PastedLine[] {
  const missing = duties.filter(({ text }) => !known?.has(folded(text)));
  const lines = missing.map(({ text, idealOutcome }) => ({ duty: text, idealOutcome }));
  const nameOnly = known ? [] : [{ duty: '', idealOutcome: '' }];
  return (lines.length > 0 ? lines : nameOnly).map((line) => ({
    ...line,
    row: 0,
    department: name,
    filledDown: [],
  }));
}
