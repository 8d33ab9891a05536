import type { AppApi } from '../../../shared/contract/contract';
import {
  type KeptPlans,
  keptPlanSchema,
  withKeptPlan,
  withoutKeptPlan,
} from '../../../shared/session-plans/kept-plans';
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
    'plans.remove': async ({ id }) => shown(await file.change((all) => withoutKeptPlan(all, id))),
  };
}

function shown({ plans }: KeptPlans) {
  return { fileName: SESSION_PLANS_FILE, plans };
}
