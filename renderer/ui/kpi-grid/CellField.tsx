import { type FocusEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Editing, EndOfEditing } from './grid-cell';
import styles from './kpi-grid.module.css';

interface CellFieldProps {
  readonly manner: Editing<string>['manner'];
  /** What kind of field it is, for its width and its keys. */
  readonly kind: string;
  readonly onDone: (how: EndOfEditing) => void;
  readonly children: ReactNode;
}

/** The place over a cell in which its field stands while it is changed, with the focus in it. */
export function CellField({ manner, kind, onDone, children }: CellFieldProps) {
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const field = place.current?.querySelector('input') ?? place.current?.querySelector('select');
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLSelectElement) openList(field);
    else if (manner === 'replace') field?.select();
    else field?.setSelectionRange(field.value.length, field.value.length);
  }, [manner]);

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    // Another window is no other place in this one.
    if (document.hasFocus() && !currentTarget.contains(relatedTarget)) onDone('left');
  }

  return (
    <div ref={place} className={styles.field} data-editor data-kind={kind} onBlur={leave}>
      {children}
    </div>
  );
}

// Browsers open a list only where a person asked for it, and old ones never: the arrows choose all the same.
function openList(field: HTMLSelectElement): void {
  if ('showPicker' in field && navigator.userActivation.isActive) field.showPicker();
}
