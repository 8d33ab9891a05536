import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_KPIS, MIN_KPIS } from '../../../../shared/domain/progress';
import { balance, type BalanceCounts } from '../../../../shared/domain/review/balance';
import { useDesign } from '../../../app/session-context';
import styles from './set.module.css';

const COUNTS = ['chosen', 'leading', 'lagging', 'undecided', 'candidates'] as const;

/** How many KPIs each department has, and which way they look. */
export function BalanceTable() {
  const { t } = useTranslation();
  const departments = useDesign((design) => design.departments);
  const kpis = useDesign((design) => design.kpis);
  const counts = useMemo(() => balance({ departments, kpis }), [departments, kpis]);
  const nameAt = (place: number) => {
    const department = departments[place];
    return department ? department.name || t('kpis.unnamedDepartment') : t('kpis.strays.title');
  };
  return (
    <table className={styles.balance}>
      <thead>
        <tr>
          <th scope="col">{t('terms.department')}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col">
              {t(`review.set.${count}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.departments.map((own, place) => (
          <CountRow key={own.departmentId} name={nameAt(place)} counts={own} isDepartment />
        ))}
        <CountRow name={t('review.set.company')} counts={counts} />
      </tbody>
    </table>
  );
}

interface CountRowProps {
  readonly name: string;
  readonly counts: BalanceCounts | undefined;
  readonly isDepartment?: boolean;
}

function CountRow({ name, counts, isDepartment = false }: CountRowProps) {
  const chosen = counts?.chosen ?? 0;
  const isOff = isDepartment && (chosen < MIN_KPIS || chosen > MAX_KPIS);
  return (
    <tr data-whole={!isDepartment}>
      <th scope="row">{name}</th>
      {COUNTS.map((count) => (
        <td key={count} data-off={isOff && count === 'chosen'}>
          {counts?.[count] ?? 0}
        </td>
      ))}
    </tr>
  );
}
