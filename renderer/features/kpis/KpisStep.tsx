import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/assert-never';
import type { Department } from '../../../shared/domain/schema/organisation';
import { StepHeader } from '../../app/StepHeader';
import { useDesign, useInterface, useOpen, useSession } from '../../app/session-context';
import type { KpiView } from '../../state/interface-store';
import { DepartmentKpis } from './DepartmentKpis';
import { DepartmentTabs } from './DepartmentTabs';
import { KpiViewSwitch } from './KpiViewSwitch';
import { NarrowIdeas } from './narrow/NarrowIdeas';
import { TableView } from './table/TableView';
import { useKpiView } from './use-kpi-view';
import styles from './kpi-views.module.css';

/** Step 4: each department's KPIs, with the coach beside them. */
export function KpisStep() {
  const { t } = useTranslation();
  const departments = useDesign((design) => design.departments);
  const selectedId = useInterface((state) => state.selectedDepartmentId);
  const view = useKpiView();
  const selected = departments.find(({ id }) => id === selectedId) ?? departments[0];
  return (
    <div className={styles.step} data-view={selected && view}>
      <StepHeader step="kpis" title={t('kpis.title')} intro={t('kpis.intro')}>
        {selected && <KpiViewSwitch departmentId={selected.id} />}
      </StepHeader>
      {selected ? <Viewed department={selected} view={view} /> : <NoDepartments />}
    </div>
  );
}

interface ViewedProps {
  readonly department: Department;
  readonly view: KpiView;
}

function Viewed({ department, view }: ViewedProps) {
  const isEveryShown = useInterface((state) => state.isEveryDepartmentShown) && view === 'table';
  return (
    <>
      <DepartmentTabs selectedId={isEveryShown ? null : department.id} offersAll={view === 'table'} />
      <DepartmentView
        key={isEveryShown ? 'all' : department.id}
        department={department}
        view={view}
        isEveryShown={isEveryShown}
      />
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
