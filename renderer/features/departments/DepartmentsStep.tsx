import { useTranslation } from 'react-i18next';
import { filledGridRows } from '../../../shared/domain/grid';
import { StepHeader } from '../../app/StepHeader';
import { useDesign } from '../../app/session-context';
import { GridView } from './GridView';

/** Step 3: Department | Main duty | Ideal outcome. */
export function DepartmentsStep() {
  const { t } = useTranslation();
  const departments = useDesign((design) => design.departments);
  const rows = filledGridRows({ departments });
  const departmentCount = new Set(rows.map((row) => row.department.id)).size;
  const dutyCount = new Set(rows.filter((row) => row.duty?.text.trim()).map((row) => row.duty?.id)).size;
  return (
    <>
      <StepHeader step="departments" title={t('departments.title')} intro={t('departments.intro')}>
        <span className="quiet">
          {t('departments.counts', {
            departments: t('departments.departmentCount', { count: departmentCount }),
            duties: t('departments.dutyCount', { count: dutyCount }),
          })}
        </span>
      </StepHeader>
      <GridView />
    </>
  );
}
