import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/assert-never';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { Department } from '../../../shared/domain/schema/organisation';
import { NO_DEPARTMENT } from '../../../shared/domain/stray-kpis';
import { StepHeader } from '../../app/StepHeader';
import { useInterface, useOpen, useSession } from '../../app/session-context';
import type { KpiView } from '../../state/interface-store';
import { DepartmentKpis } from './DepartmentKpis';
import { DepartmentTabs } from './DepartmentTabs';
import { KpiViewSwitch } from './KpiViewSwitch';
import { NarrowIdeas } from './narrow/NarrowIdeas';
import { TableView } from './table/TableView';
import { StrayKpis } from './StrayKpis';
import { useKpiView } from './use-kpi-view';
import { useSelectedPlace } from './use-selected-place';
import styles from './kpi-views.module.css';

const PANEL = 'department-panel';

/** Step 4: each department's KPIs, with the coach beside them. */
export function KpisStep() {
  const { t } = useTranslation();
  const view = useKpiView();
  const { department, strays, hasStrays } = useSelectedPlace();
  return (
    <div className={styles.step} data-view={department && view}>
      <StepHeader step="kpis" title={t('kpis.title')} intro={t('kpis.intro')}>
        {department && <KpiViewSwitch departmentId={department.id} />}
      </StepHeader>
      {department && <Viewed department={department} view={view} />}
      {!department && hasStrays && <ViewedStrays kpis={strays} />}
      {!department && !hasStrays && <NoDepartments />}
    </div>
  );
}

interface ViewedProps {
  readonly department: Department;
  readonly view: KpiView;
}

function Viewed({ department, view }: ViewedProps) {
  const { t } = useTranslation();
  const isEveryShown = useInterface((state) => state.isEveryDepartmentShown) && view === 'table';
  const shown = isEveryShown ? t('kpiTable.everyDepartment') : department.name;
  return (
    <>
      <DepartmentTabs
        selectedId={isEveryShown ? null : department.id}
        offersAll={view === 'table'}
        offersStrays
        panelId={PANEL}
      />
      <div
        role="tabpanel"
        id={PANEL}
        className={styles.panel}
        aria-label={shown || t('kpis.unnamedDepartment')}
      >
        <DepartmentView
          key={isEveryShown ? 'all' : department.id}
          department={department}
          view={view}
          isEveryShown={isEveryShown}
        />
      </div>
    </>
  );
}

function ViewedStrays({ kpis }: { readonly kpis: readonly Kpi[] }) {
  const { t } = useTranslation();
  return (
    <>
      <DepartmentTabs selectedId={NO_DEPARTMENT.id} offersAll={false} offersStrays panelId={PANEL} />
      <div role="tabpanel" id={PANEL} className={styles.panel} aria-label={t('kpis.strays.title')}>
        <StrayKpis kpis={kpis} />
      </div>
    </>
  );
}

function DepartmentView({
  department,
  view,
  isEveryShown,
}: ViewedProps & { readonly isEveryShown: boolean }) {
  switch (view) {
    case 'cards':
      return <DepartmentKpis department={department} />;
    case 'table':
      return <TableView departmentId={isEveryShown ? null : department.id} />;
    case 'narrow':
      return <NarrowIdeas department={department} />;
    default:
      return assertNever(view);
  }
}

function NoDepartments() {
  const { t } = useTranslation();
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  return (
    <Stack align="flex-start">
      <h2>{t('kpis.emptyTitle')}</h2>
      <p>{t('kpis.emptyText')}</p>
      <Button onClick={() => session.go({ screen: 'workshop', handle, step: 'departments' })}>
        {t('kpis.goToDepartments')}
      </Button>
    </Stack>
  );
}
