import { ActionIcon, NativeSelect } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconIndentDecrease,
  IconIndentIncrease,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { branchIds, type OutlineRow } from '../../../../shared/domain/organisation-outline';
import styles from './outline.module.css';
import type { OutlineStep } from './use-outline-edits';

const TOP = '';

const TOOLS = [
  ['outdent', IconIndentDecrease],
  ['indent', IconIndentIncrease],
  ['up', IconArrowUp],
  ['down', IconArrowDown],
] as const satisfies readonly (readonly [OutlineStep, typeof IconTrash])[];

interface OutlineToolsProps {
  readonly rows: readonly OutlineRow[];
  readonly selected: OutlineRow;
  readonly onMove: (step: OutlineStep) => void;
  readonly onPutBelow: (parentId: string | null) => void;
  readonly onRemove: () => void;
}

/** What the keys do, for mouse and touch: moves the department that was chosen last. */
export function OutlineTools({ rows, selected, onMove, onPutBelow, onRemove }: OutlineToolsProps) {
  const { t } = useTranslation();
  const department = selected.department.name || t('organisation.unnamed');
  const isPossible: Record<OutlineStep, boolean> = {
    outdent: selected.depth > 0,
    indent: selected.position > 0,
    up: selected.position > 0,
    down: selected.position < selected.siblings - 1,
  };
  return (
    <div role="group" aria-label={t('organisation.tools', { department })} className={styles.tools}>
      <strong className={styles.selected}>{department}</strong>
      {TOOLS.map(([step, Icon]) => (
        <ActionIcon
          key={step}
          size={40}
          variant="default"
          aria-label={t(`organisation.${step}`)}
          title={t(`organisation.${step}`)}
          // Not `disabled`, which would take the focus away after the last step that was possible.
          aria-disabled={!isPossible[step]}
          data-disabled={!isPossible[step] || undefined}
          onClick={() => isPossible[step] && onMove(step)}
        >
          <Icon size={20} />
        </ActionIcon>
      ))}
      <ParentChoice rows={rows} selected={selected} onPutBelow={onPutBelow} />
      <ActionIcon
        size={40}
        variant="default"
        aria-label={t('organisation.remove', { department })}
        title={t('organisation.remove', { department })}
        onClick={onRemove}
      >
        <IconTrash size={20} />
      </ActionIcon>
    </div>
  );
}

function ParentChoice({
  rows,
  selected,
  onPutBelow,
}: Pick<OutlineToolsProps, 'rows' | 'selected' | 'onPutBelow'>) {
  const { t } = useTranslation();
  // Everybody's names only once someone reaches for the list: it may be long, and names are typed often.
  const [isOpen, setOpen] = useState(false);
  const reach = () => setOpen(true);
  return (
    <span className={styles.below}>
      <span aria-hidden className="quiet">
        {t('organisation.below')}
      </span>
      <NativeSelect
        aria-label={t('organisation.below')}
        value={selected.parentId ?? TOP}
        data={[
          { value: TOP, label: t('organisation.top') },
          ...possibleParents(rows, selected, isOpen).map(({ department }) => ({
            value: department.id,
            label: department.name || t('organisation.unnamed'),
          })),
        ]}
        onFocus={reach}
        onPointerEnter={reach}
        onPointerDown={reach}
        onBlur={() => setOpen(false)}
        onChange={(event) => onPutBelow(event.currentTarget.value || null)}
      />
    </span>
  );
}

function possibleParents(rows: readonly OutlineRow[], selected: OutlineRow, isOpen: boolean) {
  if (!isOpen) return rows.filter(({ department }) => department.id === selected.parentId);
  const own = branchIds(rows, selected.department.id);
  return rows.filter(({ department }) => !own.has(department.id));
}
