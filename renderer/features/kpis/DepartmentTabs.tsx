import { useTranslation } from 'react-i18next';
import { chosenCounts } from '../../../shared/domain/chosen-counts';
import { MAX_KPIS } from '../../../shared/domain/progress';
import type { Design } from '../../../shared/domain/schema/design';
import { useDesign, useSession } from '../../app/session-context';
import choices from '../../ui/choices.module.css';
import styles from './kpis.module.css';

interface DepartmentTabsProps {
  /** Null while all departments are shown. */
  readonly selectedId: string | null;
  readonly offersAll: boolean;
}

/** The departments, each with how many of its 2–3 KPIs are chosen. */
export function DepartmentTabs({ selectedId, offersAll }: DepartmentTabsProps) {
  const { t } = useTranslation();
  const { view } = useSession();
  const departments = useDesign((design) => design.departments);
  // As text, so that typing in a KPI, which leaves the counts alone, does not draw the row again.
  const counts = useDesign((design) => countsInOrder(design).join(' ')).split(' ');
  return (
    <div role="group" aria-label={t('kpis.departments')} className={choices.row}>
      {offersAll && (
        <button
          type="button"
          className={choices.choice}
          aria-pressed={selectedId === null}
          onClick={() => view.setState({ isEveryDepartmentShown: true })}
        >
          {t('kpiTable.everyDepartment')}
        </button>
      )}
      {departments.map(({ id, name }, index) => {
        const count = Number(counts[index] ?? 0);
        const department = name || t('kpis.unnamedDepartment');
        return (
          <button
            key={id}
            type="button"
            className={choices.choice}
            aria-pressed={id === selectedId}
            onClick={() =>
              view.setState({
                selectedDepartmentId: id,
                isEveryDepartmentShown: false,
                expandedKpiId: null,
                discussedKpiId: null,
              })
            }
          >
            <span className="visually-hidden">{t('kpis.counterLabel', { department, count })}</span>
            <span aria-hidden className={styles.tabName}>
              {department}
            </span>
            <CounterDots count={count} />
          </button>
        );
      })}
    </div>
  );
}

/** How many KPIs are chosen in each department, in the order of the departments. */
function countsInOrder(design: Design): number[] {
  const counts = chosenCounts(design);
  return design.departments.map(({ id }) => counts.get(id) ?? 0);
}

/** ●●○: filled for each chosen KPI, up to the most that are good. */
function CounterDots({ count }: { readonly count: number }) {
  return (
    <span aria-hidden className={styles.dots} data-over={count > MAX_KPIS}>
      {'●'.repeat(Math.min(count, MAX_KPIS))}
      {'○'.repeat(Math.max(MAX_KPIS - count, 0))}
      {count > MAX_KPIS ? `+${count - MAX_KPIS}` : ''}
    </span>
  );
}
