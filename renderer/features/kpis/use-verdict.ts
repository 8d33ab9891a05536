import { useMemo } from 'react';
import { checkKpi } from '../../../shared/coach/check-kpi';
import { kpiFacts } from '../../../shared/coach/kpi-facts';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useDesign } from '../../app/session-context';

/** What the coach says of a KPI as it stands now; recomputed only when it or its reasons change. */
export function useVerdict(kpi: Kpi) {
  const departments = useDesign((design) => design.departments);
  const period = useDesign((design) => design.period);
  return useMemo(() => checkKpi(kpiFacts(kpi, { departments }), period), [kpi, departments, period]);
}
