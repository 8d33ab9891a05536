import type { Design } from '../domain/schema/design';
import type { Session } from '../domain/schema/session';
import type { Workshop } from '../domain/schema/workshop';
import { hasOwnPlan, plannedMinutes, SESSION_STEPS } from '../domain/session-plan/session-plan';
import type { StepMinutes } from '../domain/timeboxes';
import { cardMinutes, isSamePlan } from '../library/card-plan';
import type { KeptPlan } from './kept-plans';

/** Everything by which a session is planned. */
export type SessionChoices = Pick<KeptPlan, 'lessons' | 'lessonMinutes' | 'cardPlan' | 'timePlan'>;

type Planned = Pick<Workshop, 'design' | 'session'>;

/** How this workshop's session is planned. */
export function choicesOf({ design, session }: Planned): SessionChoices {
  const { lessons, lessonMinutes } = design;
  return { lessons, lessonMinutes, cardPlan: session.cardPlan, timePlan: session.clock.plan };
}

/** The plan of a workshop as it is kept: minutes that were made for another length are none. */
export function planToKeep(planned: Planned): SessionChoices {
  const { timePlan, ...choices } = choicesOf(planned);
  return { ...choices, timePlan: hasOwnPlan({ plan: timePlan }, choices) ? timePlan : undefined };
}

/** A session as long as the plan has it; the very same design where it is. */
export function withPlannedLength(design: Design, { lessons, lessonMinutes }: SessionChoices): Design {
  if (design.lessons === lessons && design.lessonMinutes === lessonMinutes) return design;
  return { ...design, lessons, lessonMinutes };
}

/** The cards and the minutes of the plan; what happened in the room stays. */
export function withPlannedSession(session: Session, { cardPlan, timePlan }: SessionChoices): Session {
  return { ...session, cardPlan, clock: { ...session.clock, plan: timePlan } };
}

export function withPlannedAll(workshop: Workshop, choices: SessionChoices): Workshop {
  const { design, session } = workshop;
  return {
    ...workshop,
    design: withPlannedLength(design, choices),
    session: withPlannedSession(session, choices),
  };
}

/** What of a session another plan changes, as people see it. */
export type PlanChange = 'cards' | 'length' | 'minutes';

export function planChanges(before: SessionChoices, after: SessionChoices): readonly PlanChange[] {
  const minutes = [before, after].map(minutesOfSteps);
  const changes: Readonly<Record<PlanChange, boolean>> = {
    cards: !isSamePlan(before.cardPlan, after.cardPlan),
    length: before.lessons !== after.lessons || before.lessonMinutes !== after.lessonMinutes,
    minutes: SESSION_STEPS.some((step) => minutes[0]?.[step] !== minutes[1]?.[step]),
  };
  return (['cards', 'length', 'minutes'] as const).filter((change) => changes[change]);
}

/** The minutes that the steps have by a plan. */
function minutesOfSteps({ cardPlan, timePlan, ...length }: SessionChoices): StepMinutes {
  return plannedMinutes({ plan: timePlan }, length, cardMinutes({ cardPlan }));
}
