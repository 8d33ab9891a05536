import { useMemo } from 'react';
import { checkKpi } from '../../../shared/coach/check-kpi';
import { kpiFacts } from '../../../shared/coach/kpi-facts';
import type { Department, Period } from '../../../shared/domain/schema/organisation';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useDesign } from '../../app/session-context';

type Verdict = ReturnType<typeof checkKpi>;

interface KnownVerdict {
  readonly departments: readonly Department[];
  readonly period: Period;
  readonly verdict: Verdict;
}

// The card and the coach's panel ask about the same KPI at the same keystroke.
const known = new WeakMap<Kpi, KnownVerdict>();

/** What the coach says of a KPI as it stands now. */
export function useVerdict(kpi: Kpi): Verdict {
  const departments = useDesign((design) => design.departments);
  const period = useDesign((design) => design.period);
  return useMemo(() => verdictOf(kpi, departments, period), [kpi, departments, period]);
}

function verdictOf(kpi: Kpi, departments: Department[], period: Period): Verdict {
  const last = known.get(kpi);
  if (last?.departments === departments && last.period === period) return last.verdict;
  const verdict = checkKpi(kpiFacts(kpi, { departments }), period);
  known.set(kpi, { departments, period, verdict });
  return verdict;
}
