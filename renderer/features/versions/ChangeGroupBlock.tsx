import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../shared/domain/schema/kpi';
import type { ChangeGroup } from '../../../shared/domain/versions/group-changes';
import { ChangeBlock } from './ChangeBlock';
import styles from './versions.module.css';

interface ChangeGroupBlockProps {
  readonly group: ChangeGroup;
  /** The KPIs' units in the later version. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly isGone: boolean;
  readonly isUnfolded: boolean;
  readonly onToggle: (departmentId: string | null) => void;
}

/** The changes of one department, below a heading that folds them away. */
export const ChangeGroupBlock = memo(function ChangeGroupBlock(props: ChangeGroupBlockProps) {
  const { group, units, isGone, isUnfolded, onToggle } = props;
  const { t } = useTranslation();
  const { departmentId, changes } = group;
  const department = group.name || t('versions.unnamedDepartment');
  const Chevron = isUnfolded ? IconChevronUp : IconChevronDown;
  return (
    <div className={styles.group}>
      <h3>
        <button
          type="button"
          className={styles.groupToggle}
          aria-expanded={isUnfolded}
          onClick={() => onToggle(departmentId)}
        >
          <span>{departmentId === null ? t('versions.company') : department}</span>
          <span className={styles.groupCount}>
            {isGone && `${t('versions.gone')} · `}
            {t('versions.changeCount', { count: changes.length })}
          </span>
          <Chevron size={20} aria-hidden />
        </button>
      </h3>
      {isUnfolded && (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <ChangeBlock
              key={`${change.change} ${change.kind} ${change.item.id}`}
              change={change}
              unit={units.get(change.item.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
});
