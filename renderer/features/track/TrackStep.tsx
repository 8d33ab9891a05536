import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StepHeader } from '../../app/StepHeader';
import { useDesign, useInterface, useOpen, useSession } from '../../app/session-context';
import { DepartmentTabs } from '../kpis/DepartmentTabs';
import { PlanLine } from './PlanLine';
import styles from './track.module.css';
import { TrackGrid } from './TrackGrid';
import { useTrackerGrids } from './use-tracker-grids';

/** Step 7: what was measured, period by period, and where each chosen KPI stands. */
export function TrackStep() {
  const { t } = useTranslation();
  const departments = useDesign((design) => design.departments);
  const selectedId = useInterface((state) => state.selectedDepartmentId);
  const isEveryShown = useInterface((state) => state.isEveryDepartmentShown);
  const selected = departments.find(({ id }) => id === selectedId) ?? departments[0];
  const departmentId = isEveryShown || !selected ? null : selected.id;
  return (
    <div className={styles.step}>
      <StepHeader step="track" title={t('track.title')} intro={t('track.intro')}>
        <PlanLine />
      </StepHeader>
      {departments.length > 0 && <DepartmentTabs selectedId={departmentId} offersAll />}
      <Grids key={departmentId ?? 'all'} departmentId={departmentId} />
    </div>
  );
}

function Grids({ departmentId }: { readonly departmentId: string | null }) {
  const { t } = useTranslation();
  const grids = useTrackerGrids(departmentId);
  const departments = useDesign((design) => design.departments);
  const names = useMemo(
    () => (departmentId === null ? new Map(departments.map(({ id, name }) => [id, name])) : null),
    [departmentId, departments],
  );
  if (grids.length === 0) return <NothingChosen isEverywhere={departmentId === null} />;
  return (
    <>
      {grids.map((tracker) => (
        <section key={tracker.cadence} className={styles.section}>
          <h2 className={styles.title}>{t(`track.cadence.${tracker.cadence}`)}</h2>
          <TrackGrid
            tracker={tracker}
            departmentNames={names}
            label={t('track.grid', { cadence: t(`tracker.cadence.${tracker.cadence}`) })}
          />
        </section>
      ))}
      <p className={styles.hint}>{t('track.hint')}</p>
    </>
  );
}

function NothingChosen({ isEverywhere }: { readonly isEverywhere: boolean }) {
  const { t } = useTranslation();
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  return (
    <div className={styles.nothing}>
      <p className="quiet">{t(isEverywhere ? 'track.emptyEverywhere' : 'track.empty')}</p>
      <Button onClick={() => session.go({ screen: 'workshop', handle, step: 'kpis' })}>
        {t('track.goToKpis')}
      </Button>
    </div>
  );
}
