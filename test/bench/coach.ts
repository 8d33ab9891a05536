import { checkWorkshop } from '../../shared/coach/check-workshop';
import { kpiVerdicts } from '../../shared/coach/kpi-verdict';
import { kpiFacts } from '../../shared/coach/kpi-facts';
import { updateKpi } from '../../shared/domain/edits/kpis';
import { setFindings } from '../../shared/domain/review/set-findings';
import type { Design } from '../../shared/domain/schema/design';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { compare, type Result, timed } from './measure';

const KPIS = 1000;

/** Everything the coach says of 1,000 KPIs that it has not seen before. */
export async function compareCoach(): Promise<Result> {
  return compare({
    name: 'All findings for 1,000 KPIs',
    measured: () => {
      const { design } = aLargeWorkshop(KPIS);
      return timed(() => allFindings(design));
    },
    ...aReference(),
    limit: 50,
    warmUps: 10,
    runs: 51,
  });
}

/** The same after an edit of one of them. */
export async function compareCoachAfterEdit(): Promise<Result> {
  let { design } = aLargeWorkshop(KPIS);
  allFindings(design);
  let edits = 0;
  return compare({
    name: 'All findings after one edit of 1,000 KPIs',
    measured: () => {
      design = updateKpi(design, 'kpi-500', { name: `Share of customers served, draft ${(edits += 1)}` });
      return timed(() => allFindings(design));
    },
    ...aReference(),
    limit: 2,
    warmUps: 20,
    runs: 200,
  });
}

function allFindings(design: Design): unknown {
  return [kpiVerdicts(design), checkWorkshop(design), setFindings(design)];
}

function aReference() {
  const { design } = aLargeWorkshop(KPIS);
  const facts = design.kpis.map((kpi) => kpiFacts(kpi, design));
  return {
    referenceName: 'JSON.stringify of the same facts',
    reference: () => timed(() => JSON.stringify(facts)),
  };
}
