import { useMemo } from 'react';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { type TrackerGrid, trackerGrids } from '../../../shared/tracker/tracker-table';
import { useDesign, useLanguage, useWorkshop } from '../../app/session-context';
import { trackedKpis } from './track-rows';

/** The KPIs to be measured, apart for each length of step. */
export function useTrackerGrids(departmentId: string | null): readonly TrackerGrid[] {
  const language = useLanguage();
  const departments = useDesign((design) => design.departments);
  const kpis = useDesign((design) => design.kpis);
  const period = useDesign((design) => design.period);
  const sessionDate = useDesign((design) => design.sessionDate);
  const actuals = useDesign((design) => design.actuals);
  const createdAt = useWorkshop((workshop) => workshop.createdAt);
  const tracked: readonly Kpi[] = useMemo(
    () => trackedKpis({ departments, kpis }, departmentId),
    [departments, kpis, departmentId],
  );
  return useMemo(
    () => trackerGrids({ createdAt, design: { period, sessionDate, actuals } }, tracked, language),
    [createdAt, period, sessionDate, actuals, tracked, language],
  );
}
