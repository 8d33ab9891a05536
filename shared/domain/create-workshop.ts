import type { Clock, NewId } from './ports';
import type { Design } from './schema/design';
import type { Period } from './schema/organisation';
import type { Language } from './schema/primitives';
import type { WorkshopRecord } from './schema/record';
import type { CardPlan, Session } from './schema/session';
import type { Workshop } from './schema/workshop';

export interface NewWorkshop {
  readonly company: string;
  readonly language: Language;
  readonly period?: Period;
  /** The teaching cards to begin with, where they are not the usual ones. */
  readonly cardPlan?: CardPlan | undefined;
}

/** An empty workshop, ready for the Prepare step. */
export function createWorkshop(wish: NewWorkshop, newId: NewId, clock: Clock): Workshop {
  return {
    id: newId(),
    language: wish.language,
    createdAt: clock.now(),
    previousId: null,
    design: emptyDesign(wish),
    session: emptySession(wish),
    record: emptyRecord(),
  };
}

/** The lesson hour of an Indonesian school; two of them make the session. */
export const DEFAULT_LESSON_MINUTES = 45;
export const DEFAULT_LESSONS = 2;

function emptyDesign(wish: NewWorkshop): Design {
  return {
    company: wish.company,
    period: wish.period ?? { kind: 'semester', label: '', start: null, end: null },
    sessionDate: null,
    lessons: DEFAULT_LESSONS,
    lessonMinutes: DEFAULT_LESSON_MINUTES,
    participants: [],
    objectives: [],
    departments: [],
    kpis: [],
    codeCounters: {},
    actuals: [],
  };
}

/** A session that nobody has played yet. */
export function emptySession({ cardPlan }: Pick<NewWorkshop, 'cardPlan'>): Session {
  return {
    clock: { runningSince: null, elapsedSeconds: 0, stepSeconds: {} },
    cards: {},
    ...(cardPlan && { cardPlan }),
    exercises: {},
    parkingPlace: [],
    decisions: [],
    actions: [],
  };
}

/** Nothing signed, handed out or taken in. */
export function emptyRecord(): WorkshopRecord {
  return { versions: [], pendingSignatures: [], handouts: [], returns: [] };
}
