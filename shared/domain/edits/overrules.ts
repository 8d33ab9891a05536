import type { Design } from '../schema/design';
import type { Kpi } from '../schema/kpi';
import { isBlank } from '../text';
import { byId } from './edit';
import { updateKpi } from './kpis';

type Overrule = Kpi['overrules'][number];

/** Notes why people live with a finding of the coach; a later word on the same finding replaces the first. */
export function overruleFinding(design: Design, kpiId: string, overrule: Overrule): Design {
  if (isBlank(overrule.reason)) return design;
  return changeOverrules(design, kpiId, (overrules) => [
    ...overrules.filter(({ code }) => code !== overrule.code),
    { ...overrule, reason: overrule.reason.trim() },
  ]);
}

/** Lets a finding count again. */
export function takeBackOverrule(design: Design, kpiId: string, code: string): Design {
  return changeOverrules(design, kpiId, (overrules) => {
    const kept = overrules.filter((one) => one.code !== code);
    return kept.length === overrules.length ? overrules : kept;
  });
}

function changeOverrules(
  design: Design,
  kpiId: string,
  change: (overrules: Overrule[]) => Overrule[],
): Design {
  const kpi = byId(design.kpis, kpiId);
  return kpi ? updateKpi(design, kpiId, { overrules: change(kpi.overrules) }) : design;
}
