import { useTranslation } from 'react-i18next';
import { chosenCounts } from '../../../shared/domain/chosen-counts';
import { MAX_KPIS } from '../../../shared/domain/progress';
import { retiredWithoutDepartment } from '../../../shared/domain/retired-kpis';
import type { Design } from '../../../shared/domain/schema/design';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { NO_DEPARTMENT, strayKpis } from '../../../shared/domain/stray-kpis';
import { useDesign, useSession, useWorkshop } from '../../app/session-context';
import { TabList } from '../../ui/TabList';
import styles from './kpis.module.css';

const EVERY_DEPARTMENT = 'every-department';

interface DepartmentTabsProps {
  /** Null while all departments are shown. */
  readonly selectedId: string | null;
  readonly offersAll: boolean;
  /** Whether KPIs without a department have a tab of their own. */
  readonly offersStrays?: boolean;
  /** The element that shows what the tab stands for. */
  readonly panelId?: string;
}

/** The departments, each with how many of its 2–3 KPIs are chosen. */
export function DepartmentTabs({
  selectedId,
  offersAll,
  offersStrays = false,
  panelId,
}: DepartmentTabsProps) {
  const { t } = useTranslation();
  const { view } = useSession();
  const departments = useDesign((design) => design.departments);
  const strayCount = useWorkshop(withoutDepartment);
  // As text, so that typing in a KPI, which leaves the counts alone, does not draw the row again.
  const counts = useDesign((design) => countsInOrder(design).join(' ')).split(' ');

  function select(id: string) {
    if (id === EVERY_DEPARTMENT) view.setState({ isEveryDepartmentShown: true });
    else
      view.setState({
        selectedDepartmentId: id,
        isEveryDepartmentShown: false,
        expandedKpiId: null,
        discussedKpiId: null,
      });
  }

  const every = { id: EVERY_DEPARTMENT, name: t('kpiTable.everyDepartment') };
  const strays = {
    id: NO_DEPARTMENT.id,
    name: t('kpis.strays.tab', { count: strayCount }),
  };
  const tabs = [
    ...(offersAll ? [every] : []),
    ...departments.map(({ id, name }, index) => {
      const count = Number(counts[index] ?? 0);
      const department = name || t('kpis.unnamedDepartment');
      return {
        id,
        name: t('kpis.counterLabel', { department, count }),
        face: (
          <>
            <span className={styles.tabName}>{department}</span>
            <CounterDots count={count} />
          </>
        ),
      };
    }),
    ...(offersStrays && strayCount > 0 ? [strays] : []),
  ];
  return (
    <TabList
      label={t('kpis.departments')}
      tabs={tabs}
      selectedId={selectedId ?? EVERY_DEPARTMENT}
      panelId={panelId}
      onSelect={select}
    />
  );
}

function withoutDepartment({ design, record }: Workshop): number {
  const strays = strayKpis(design.departments, design.kpis).length;
  return strays + retiredWithoutDepartment({ design, record }).length;
}

/** How many KPIs are chosen in each department, in the order of the departments. */
function countsInOrder(design: Design): number[] {
  const counts = chosenCounts(design);
  return design.departments.map(({ id }) => counts.get(id) ?? 0);
}

/** ●●○: filled for each chosen KPI, up to the most that are good. */
function CounterDots({ count }: { readonly count: number }) {
  return (
    <span className={styles.dots} data-over={count > MAX_KPIS}>
      {'●'.repeat(Math.min(count, MAX_KPIS))}
      {'○'.repeat(Math.max(MAX_KPIS - count, 0))}
      {count > MAX_KPIS ? `+${count - MAX_KPIS}` : ''}
    </span>
  );
}
