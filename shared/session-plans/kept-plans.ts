import { designSchema } from '../domain/schema/design';
import { idSchema } from '../domain/schema/primitives';
import { cardPlanSchema, sessionPlanSchema } from '../domain/schema/session';
import { folded } from '../domain/text';
import { hasOwnIds, keptFormat, withById, withoutId } from '../file-format/kept-format';
import { keepUnknown, z } from '../zod';

const KEPT_PLANS_FORMAT = 'kpi-workshop-session-plans';
const KEPT_PLANS_VERSION = 1;
export const LONGEST_PLAN_NAME = 80;

/** How a session is held, kept under a name for other workshops: its length, its cards and its minutes. */
export const keptPlanSchema = keepUnknown({
  id: idSchema,
  name: z.string().regex(/\S/).max(LONGEST_PLAN_NAME),
  lessons: designSchema.shape.lessons,
  lessonMinutes: designSchema.shape.lessonMinutes,
  /** Missing where nobody chose other cards than the usual ones. */
  cardPlan: cardPlanSchema.optional(),
  /** Missing where the steps take the agenda's own minutes. */
  timePlan: sessionPlanSchema.optional(),
});
export type KeptPlan = z.infer<typeof keptPlanSchema>;

const keptPlansSchema = keepUnknown({
  format: z.literal(KEPT_PLANS_FORMAT),
  version: z.literal(KEPT_PLANS_VERSION),
  plans: z.array(keptPlanSchema).refine(hasOwnIds),
});
export type KeptPlans = z.infer<typeof keptPlansSchema>;

export const NO_KEPT_PLANS: KeptPlans = {
  format: KEPT_PLANS_FORMAT,
  version: KEPT_PLANS_VERSION,
  plans: [],
};

/** The format of people's session plans. */
export const keptPlansFormat = keptFormat(keptPlansSchema, NO_KEPT_PLANS);

/** The plan of this name, whatever its letters' case and the spaces around it. */
export function planNamed(plans: readonly KeptPlan[], name: string): KeptPlan | undefined {
  return plans.find((plan) => folded(plan.name) === folded(name));
}

/** Puts a plan in: in the place of the one with its id, else of the one with its name, else at the end. */
export function withKeptPlan(all: KeptPlans, plan: KeptPlan): KeptPlans {
  const isKnown = all.plans.some(({ id }) => id === plan.id);
  const replaced = isKnown ? undefined : planNamed(all.plans, plan.name);
  const plans = replaced
    ? all.plans.map((one) => (one === replaced ? plan : one))
    : withById(all.plans, plan);
  return { ...all, plans };
}

/** Takes a plan out; the very same plans where it is none of them. */
export function withoutKeptPlan(all: KeptPlans, id: string): KeptPlans {
  const plans = withoutId(all.plans, id);
  return plans === all.plans ? all : { ...all, plans: [...plans] };
}
