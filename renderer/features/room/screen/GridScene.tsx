import { useTranslation } from 'react-i18next';
import { GRID_COLUMNS } from '../../departments/grid-focus';
import type { GridScene as Grid } from '../picture/room-picture';
import { FittingList } from './FittingList';
import styles from './room.module.css';

/** The grid as it is filled: the lines around the one that people are at. */
export function GridScene({ scene }: { readonly scene: Grid }) {
  const { t } = useTranslation();
  const { rows, current, first, total } = scene;
  if (rows.length === 0) return <p className={styles.nothing}>{t('room.noDepartments')}</p>;
  return (
    <section className={styles.table} data-columns="grid">
      <p className={styles.columns} aria-hidden>
        {GRID_COLUMNS.map((column) => (
          <span key={column}>{t(`terms.${column}`)}</span>
        ))}
      </p>
      <FittingList label={t('departments.caption')} current={current} first={first} total={total}>
        {rows.map((row, place) => (
          <li key={place} className={styles.row} data-current={place === current}>
            <strong>
              <Cell text={row.department} isFirst={row.isFirstOfDepartment} />
            </strong>
            <Cell text={row.duty} isFirst={row.isFirstOfDuty} />
            <Cell text={row.idealOutcome} isFirst />
          </li>
        ))}
      </FittingList>
    </section>
  );
}

interface CellProps {
  readonly text: string;
  /** Whether it stands here, or only belongs to this line too. */
  readonly isFirst: boolean;
}

function Cell({ text, isFirst }: CellProps) {
  return (
    <span>
      <span className={isFirst ? styles.written : styles.repeated}>{text || '…'}</span>
    </span>
  );
}
