import type { KpiCheck } from '../../../shared/coach/check-kpi';
import { kpiVerdict } from '../../../shared/coach/kpi-verdict';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useDesign } from '../../app/session-context';

/** What the coach says of a KPI as it stands now, with what people decided to live with. */
export function useVerdict(kpi: Kpi): KpiCheck {
  const departments = useDesign((design) => design.departments);
  const period = useDesign((design) => design.period);
  return kpiVerdict(kpi, { departments, period });
}
