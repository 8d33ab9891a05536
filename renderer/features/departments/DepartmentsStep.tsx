import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/assert-never';
import { filledGridRows } from '../../../shared/domain/grid';
import { StepHeader } from '../../app/StepHeader';
import { useDesign, useInterface, useSession } from '../../app/session-context';
import { DEPARTMENT_VIEWS, type DepartmentView } from '../../state/interface-store';
import styles from './departments-step.module.css';
import { GridView } from './GridView';
import { InterviewsView } from './interviews/InterviewsView';
import { StructureView } from './organisation/StructureView';

/** Step 3: what each department does, how the departments stand, and the talks with their heads. */
export function DepartmentsStep() {
  const { t } = useTranslation();
  const view = useInterface((state) => state.departmentView);
  return (
    <>
      <StepHeader step="departments" title={t('departments.title')} intro={t('departments.intro')} />
      <div className={styles.bar}>
        <ViewChoice view={view} />
        <Counts />
      </div>
      <View view={view} />
    </>
  );
}

function View({ view }: { readonly view: DepartmentView }) {
  switch (view) {
    case 'grid':
      return <GridView />;
    case 'structure':
      return <StructureView />;
    case 'interviews':
      return <InterviewsView />;
    default:
      return assertNever(view);
  }
}

function ViewChoice({ view }: { readonly view: DepartmentView }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <div role="group" aria-label={t('organisation.views.label')} className={styles.views}>
      {DEPARTMENT_VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          onClick={() => session.view.setState({ departmentView: one, openInterviewId: null })}
        >
          {t(`organisation.views.${one}`)}
        </button>
      ))}
    </div>
  );
}

function Counts() {
  const { t } = useTranslation();
  const departments = useDesign((design) => design.departments);
  const counts = useMemo(() => {
    const rows = filledGridRows({ departments });
    return {
      departments: new Set(rows.map((row) => row.department.id)).size,
      duties: new Set(rows.filter((row) => row.duty?.text.trim()).map((row) => row.duty?.id)).size,
    };
  }, [departments]);
  return (
    <span className="quiet">
      {t('departments.counts', {
        departments: t('departments.departmentCount', { count: counts.departments }),
        duties: t('departments.dutyCount', { count: counts.duties }),
      })}
    </span>
  );
}
