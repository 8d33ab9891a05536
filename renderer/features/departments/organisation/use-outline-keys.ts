import type { KeyboardEvent, RefObject } from 'react';
import type { OutlineRow } from '../../../../shared/domain/organisation-outline';
import type { Department } from '../../../../shared/domain/schema/organisation';
import { departmentOf, focusName, isNameField } from './outline-focus';
import type { OutlineStep } from './use-outline-edits';

const STEP_KEYS: Readonly<Record<string, OutlineStep>> = {
  ArrowLeft: 'outdent',
  ArrowRight: 'indent',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface OutlineKeys {
  readonly list: RefObject<HTMLElement | null>;
  readonly rows: readonly OutlineRow[];
  readonly onMove: (id: string, step: OutlineStep) => void;
  readonly onAdd: (afterId: string) => void;
  readonly onRemove: (department: Department) => void;
}

/** The keys of the outline, in the fields with the names. Tab goes on to the head, as everywhere. */
export function useOutlineKeys({ list, rows, onMove, onAdd, onRemove }: OutlineKeys) {
  function actionFor({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): (() => void) | undefined {
    const index = rows.findIndex(({ department }) => department.id === departmentOf(target));
    const department = rows[index]?.department;
    if (!department || ctrlKey || metaKey) return undefined;
    if (altKey) {
      const step = STEP_KEYS[key];
      if (step) return () => onMove(department.id, step);
      return key === 'Delete' ? () => onRemove(department) : undefined;
    }
    if (key === 'Enter') return () => onAdd(department.id);
    const next = key === 'ArrowUp' ? rows[index - 1] : key === 'ArrowDown' ? rows[index + 1] : undefined;
    return next && (() => focusName(list.current, next.department.id));
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    if (!isNameField(event.target) || event.nativeEvent.isComposing) return;
    const action = actionFor(event);
    if (!action) return;
    event.preventDefault();
    action();
  };
}
