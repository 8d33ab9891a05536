import type { Draft } from 'immer';
import type { PastedLine, UnderstoodPaste } from '../paste/understand-paste';
import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import type { Department, Duty } from '../schema/organisation';
import { folded, isBlank } from '../text';
import { createDepartment } from './departments';
import { edit } from './edit';

/** What a pasted line does to the grid: the first new thing it brings, or nothing. */
export type PasteEffect = 'new-department' | 'new-duty' | 'new-outcome' | 'nothing-new';

/**
 * Lands the lines in the grid as one edit: departments are joined by name, further outcomes go
 * under their duty, empty lines are filled first, and what is there already stays single. Lines
 * without a department go to the one with `intoId`, else to the last, as typing in the grid does.
 */
export function applyPaste(
  design: Design,
  understood: Pick<UnderstoodPaste, 'lines'>,
  newId: NewId,
  intoId: string | null = null,
): Design {
  return edit(design, (draft) => {
    landLines(draft, understood.lines, newId, intoId);
  });
}

/** What `applyPaste` would do with each line, to show before it lands. */
export function pasteEffects(
  design: Design,
  understood: Pick<UnderstoodPaste, 'lines'>,
  intoId: string | null = null,
): PasteEffect[] {
  let effects: PasteEffect[] = [];
  let count = 0;
  edit(design, (draft) => {
    effects = landLines(draft, understood.lines, () => `preview-${(count += 1)}`, intoId);
  });
  return effects;
}

function landLines(
  draft: Draft<Design>,
  lines: readonly PastedLine[],
  newId: NewId,
  intoId: string | null,
): PasteEffect[] {
  const landing = landingIn(draft, newId, intoId);
  return lines.map((line) => {
    const { place, isNew } = landing.departmentNamed(line.department);
    const effect = place.land(line, newId);
    return isNew ? 'new-department' : effect;
  });
}

/** Where lines without a department go: the one with `intoId`, else the last. */
export function departmentPastedInto<One extends Pick<Department, 'id'>>(
  departments: readonly One[],
  intoId: string | null,
): One | undefined {
  return departments.find(({ id }) => id === intoId) ?? departments.at(-1);
}

/** The departments by name, so that each line finds its own at once. */
function landingIn(draft: Draft<Design>, newId: NewId, intoId: string | null) {
  const departments = new Map<string, Draft<Department>>();
  for (const department of draft.departments) {
    const name = folded(department.name);
    if (!departments.has(name)) departments.set(name, department);
  }
  const into = departmentPastedInto(draft.departments, intoId);
  if (into) departments.set('', into);
  const places = new Map<Draft<Department>, Place>();

  function departmentNamed(name: string): { readonly place: Place; readonly isNew: boolean } {
    const known = departments.get(folded(name));
    const department = known ?? addDepartment(draft, name, newId);
    departments.set(folded(name), department);
    const place = places.get(department) ?? placeIn(department);
    places.set(department, place);
    return { place, isNew: known === undefined };
  }
  return { departmentNamed };
}

function addDepartment(draft: Draft<Design>, name: string, newId: NewId): Draft<Department> {
  const begun = draft.departments.find((department) => isUntouched(department, draft));
  if (begun) {
    begun.name = name;
    return begun;
  }
  const department = createDepartment(name, newId);
  draft.departments.push(department);
  return department;
}

/** A nameless department with nothing in it: the line that somebody began and left. */
function isUntouched({ id, name, duties }: Draft<Department>, { kpis }: Draft<Design>): boolean {
  return isBlank(name) && duties.every(isBlankDuty) && !kpis.some((kpi) => kpi.departmentId === id);
}

interface Place {
  land(line: PastedLine, newId: NewId): PasteEffect;
}

/** A department with its duties by text, those that wait to be filled apart. */
function placeIn(department: Draft<Department>): Place {
  const waiting = department.duties.filter(isBlankDuty);
  const duties = new Map<string, DutyPlace>();
  for (const duty of department.duties) {
    const key = folded(duty.text);
    if (!waiting.includes(duty) && !duties.has(key)) duties.set(key, placeInDuty(duty));
  }

  function newDuty(text: string, newId: NewId): Draft<Duty> {
    const duty = waiting.shift();
    if (!duty) {
      const added = { id: newId(), text, idealOutcomes: [{ id: newId(), text: '' }] };
      department.duties.push(added);
      return added;
    }
    duty.text = text;
    return duty;
  }

  return {
    land({ duty: text, idealOutcome }, newId) {
      if (text === '' && idealOutcome === '') return 'nothing-new';
      const key = folded(text);
      const known = duties.get(key);
      const place = known ?? placeInDuty(newDuty(text, newId));
      duties.set(key, place);
      const isNewOutcome = place.land(idealOutcome, newId);
      if (!known) return 'new-duty';
      return isNewOutcome ? 'new-outcome' : 'nothing-new';
    },
  };
}

interface DutyPlace {
  /** True where the outcome was not there yet. */
  land(idealOutcome: string, newId: NewId): boolean;
}

function placeInDuty(duty: Draft<Duty>): DutyPlace {
  const known = new Set(duty.idealOutcomes.map(({ text }) => folded(text)));
  const waiting = duty.idealOutcomes.filter(({ text }) => isBlank(text));
  return {
    land(text, newId) {
      const key = folded(text);
      if (key === '' || known.has(key)) return false;
      known.add(key);
      const outcome = waiting.shift();
      if (outcome) outcome.text = text;
      else duty.idealOutcomes.push({ id: newId(), text });
      return true;
    },
  };
}

function isBlankDuty({ text, idealOutcomes }: Draft<Duty>): boolean {
  return isBlank(text) && idealOutcomes.every((outcome) => isBlank(outcome.text));
}
