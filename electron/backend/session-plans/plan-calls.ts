import type { AppApi } from '../../../shared/contract/contract';
import { withoutId } from '../../../shared/file-format/kept-format';
import { type KeptPlans, keptPlanSchema, withKeptPlan } from '../../../shared/session-plans/kept-plans';
import { createKeptFile } from '../kept-file';
import type { Workspace } from '../workshops/workspace';
import { SESSION_PLANS_FILE, sessionPlansFile } from './session-plans-file';

type PlanCalls = Pick<AppApi, 'plans.list' | 'plans.keep' | 'plans.remove'>;

/** How people hold their sessions, kept across workshops. */
export function planCalls(workspace: Pick<Workspace, 'disk' | 'folder' | 'queue'>): PlanCalls {
  const file = createKeptFile(sessionPlansFile, workspace);
  return {
    'plans.list': async () => shown(await file.read()),
    'plans.keep': async ({ plan }) => {
      const whole = keptPlanSchema.parse(plan);
      return shown(await file.change((all) => withKeptPlan(all, whole)));
    },
    'plans.remove': async ({ id }) => shown(await file.change((all) => without(all, id))),
  };
}

/** The very same plans where it is none of them, so that nothing is written. */
function without(all: KeptPlans, id: string): KeptPlans {
  const plans = withoutId(all.plans, id);
  return plans === all.plans ? all : { ...all, plans: [...plans] };
}

function shown({ plans }: KeptPlans) {
  return { fileName: SESSION_PLANS_FILE, plans };
}
