import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { FileBlock } from './FileBlock';
import type { ReturnedDepartment } from './returned-departments';
import styles from './returns.module.css';

interface DepartmentReturnsProps {
  readonly department: ReturnedDepartment;
  readonly isUnfolded: boolean;
  readonly isOpenOnly: boolean;
  readonly onToggle: (departmentId: string) => void;
}

/** What came back from one department, below a heading that folds it away. */
export const DepartmentReturns = memo(function DepartmentReturns(props: DepartmentReturnsProps) {
  const { department, isUnfolded, isOpenOnly, onToggle } = props;
  const { t } = useTranslation();
  const { id, name, files, changes, conflicts } = department;
  const Chevron = isUnfolded ? IconChevronUp : IconChevronDown;
  return (
    <div className={styles.department}>
      <h3>
        <button
          type="button"
          className={styles.departmentToggle}
          aria-expanded={isUnfolded}
          onClick={() => onToggle(id)}
        >
          <span>{name || t('returns.unnamed')}</span>
          <span className={styles.count}>
            {changes > 0 ? t('returns.changes', { count: changes }) : t('returns.nothingNew')}
            {conflicts > 0 && ` · ${t('returns.conflicts', { count: conflicts })}`}
          </span>
          <Chevron size={20} aria-hidden />
        </button>
      </h3>
      {isUnfolded &&
        files.map(({ file, reading, after }) => (
          <FileBlock key={file.id} file={file} reading={reading} after={after} isOpenOnly={isOpenOnly} />
        ))}
    </div>
  );
});
