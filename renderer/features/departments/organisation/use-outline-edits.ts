import { type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { addDepartment } from '../../../../shared/domain/edits/departments';
import {
  addDepartmentAfter,
  indentDepartment,
  moveDepartment,
  outdentDepartment,
} from '../../../../shared/domain/edits/organisation';
import { organisationOutline } from '../../../../shared/domain/organisation-outline';
import type { Design } from '../../../../shared/domain/schema/design';
import { useSession } from '../../../app/session-context';
import { useEdit } from '../../../app/use-edit';
import { focusName } from './outline-focus';

/** The ways to move a department in the outline, each one step. */
export const STEPS = {
  outdent: outdentDepartment,
  indent: indentDepartment,
  up: (design: Design, id: string) => moveDepartment(design, id, 'up'),
  down: (design: Design, id: string) => moveDepartment(design, id, 'down'),
} as const;
export type OutlineStep = keyof typeof STEPS;

/** Edits of the outline; each move is said for those who do not see it. */
export function useOutlineEdits(list: RefObject<HTMLElement | null>) {
  const { t } = useTranslation();
  const { documents, newId } = useSession();
  const edit = useEdit();
  const [said, say] = useState('');

  const departmentsNow = () => documents.getState().open?.workshop.design.departments ?? [];

  /** Where the department stands now, in words. */
  function placeOf(id: string): string {
    const rows = organisationOutline({ departments: departmentsNow() });
    const row = rows.find(({ department }) => department.id === id);
    if (!row) return '';
    const above = rows.find(({ department }) => department.id === row.parentId);
    const parent = above?.department.name ?? '';
    const place = { level: row.depth + 1, parent, position: row.position + 1, siblings: row.siblings };
    return t('organisation.moved', {
      department: row.department.name || t('organisation.unnamed'),
      place: t(parent ? 'organisation.placeBelow' : 'organisation.place', place),
    });
  }

  function place(id: string, change: (design: Design) => Design) {
    edit('organisation', change);
    say(placeOf(id));
    requestAnimationFrame(() => list.current?.querySelector(':focus')?.scrollIntoView({ block: 'nearest' }));
  }

  /** Adds a department after the one with this id, else at the end, and goes to its name. */
  function add(afterId: string | null) {
    const known = new Set(departmentsNow().map(({ id }) => id));
    // Drawn at once, so that the next letter that is typed already lands in the new line.
    flushSync(() =>
      edit('department', (design) =>
        afterId === null ? addDepartment(design, '', newId) : addDepartmentAfter(design, afterId, newId),
      ),
    );
    const added = departmentsNow().find(({ id }) => !known.has(id));
    if (added) focusName(list.current, added.id);
  }

  return {
    said,
    place,
    add,
    move: (id: string, step: OutlineStep) => place(id, (design) => STEPS[step](design, id)),
  };
}
