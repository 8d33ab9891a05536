import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { renameDepartment } from '../../../../shared/domain/edits/departments';
import type { OutlineRow } from '../../../../shared/domain/organisation-outline';
import type { Participant } from '../../../../shared/domain/schema/organisation';
import { useEdit } from '../../../app/use-edit';
import { useTyped } from '../../../ui/use-typed';
import { HeadChoice } from './HeadChoice';
import styles from './outline.module.css';

/** Deeper levels stand no further in: the name needs its room. */
const DEEPEST_INDENT = 8;

interface OutlineLineProps extends Omit<OutlineRow, 'parentId'> {
  readonly number: number;
  /** Empty at the top. */
  readonly parentName: string;
  readonly head: Participant | null;
  readonly isActive: boolean;
}

/** A department in the outline: its name, as far in as it is deep, and its head. */
export const OutlineLine = memo(function OutlineLine(props: OutlineLineProps) {
  const { department, depth, position, siblings, number, parentName, head, isActive } = props;
  const { t } = useTranslation();
  const edit = useEdit();
  const { id, name } = department;
  const [typed, type] = useTyped(name, (text) =>
    edit('department', (design) => renameDepartment(design, id, text), `${id}.name`),
  );
  const placeId = `place-${id}`;
  const place = { level: depth + 1, parent: parentName, position: position + 1, siblings };
  const indent = { '--indent': Math.min(depth, DEEPEST_INDENT) };

  return (
    <li
      className={styles.line}
      data-department={id}
      data-active={isActive}
      style={indent satisfies Record<string, number> as CSSProperties}
    >
      <input
        className={styles.name}
        aria-label={t('organisation.name', { number })}
        aria-describedby={placeId}
        placeholder={t('organisation.namePlaceholder')}
        title={name}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <span id={placeId} hidden>
        {t(parentName ? 'organisation.placeBelow' : 'organisation.place', place)}
      </span>
      <HeadChoice
        departmentId={id}
        departmentName={name || t('organisation.unnamed')}
        head={head}
        isActive={isActive}
      />
    </li>
  );
});
