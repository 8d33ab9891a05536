import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StepHeader } from '../../app/StepHeader';
import { useDesign, useInterface, useOpen, useSession } from '../../app/session-context';
import { DepartmentKpis } from './DepartmentKpis';
import { DepartmentTabs } from './DepartmentTabs';

/** Step 4: each department's KPIs, with the coach beside them. */
export function KpisStep() {
  const { t } = useTranslation();
  const departments = useDesign((design) => design.departments);
  const selectedId = useInterface((state) => state.selectedDepartmentId);
  const selected = departments.find(({ id }) => id === selectedId) ?? departments[0];
  return (
    <>
      <StepHeader step="kpis" title={t('kpis.title')} intro={t('kpis.intro')} />
      {selected ? (
        <>
          <DepartmentTabs selectedId={selected.id} />
          <DepartmentKpis key={selected.id} department={selected} />
        </>
      ) : (
        <NoDepartments />
      )}
    </>
  );
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
