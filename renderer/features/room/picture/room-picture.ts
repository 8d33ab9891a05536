import {
  calendarDateSchema,
  languageSchema,
  instantSchema,
} from '../../../../shared/domain/schema/primitives';
import { frequencySchema } from '../../../../shared/domain/schema/kpi';
import { periodKindSchema, roleSchema } from '../../../../shared/domain/schema/organisation';
import { stepSchema } from '../../../../shared/domain/schema/session';
import { CARD_IDS } from '../../../../shared/library/cards';
import { EXERCISE_IDS } from '../../../../shared/library/exercises/exercises';
import { z } from '../../../../shared/zod';

const count = z.int().min(0);
const verdict = z.enum(['pass', 'warn', 'fail']);
const letters = z.object({ S: verdict, M: verdict, A: verdict, R: verdict, T: verdict });
/** Where in a longer list the lines of a picture come from, and which of them people are at. */
const stretch = { first: count, total: count, current: count.nullable() };

const welcomeScene = z.object({ kind: z.literal('welcome'), objectives: z.array(z.string()) });
export type WelcomeScene = z.infer<typeof welcomeScene>;

const cardScene = z.object({ kind: z.literal('card'), card: z.enum(CARD_IDS) });
export type CardScene = z.infer<typeof cardScene>;

/** What the group answered in the exercise that is open, and where it is in it. */
const exerciseScene = z.object({
  kind: z.literal('exercise'),
  id: z.enum(EXERCISE_IDS),
  answers: z.unknown(),
  item: z.string().nullable(),
  horizon: z.object({
    kind: periodKindSchema,
    start: calendarDateSchema.nullable(),
    end: calendarDateSchema.nullable(),
    from: calendarDateSchema,
  }),
  testedName: z.string(),
});
export type ExerciseScene = z.infer<typeof exerciseScene>;

const gridScene = z.object({
  kind: z.literal('grid'),
  ...stretch,
  rows: z.array(
    z.object({
      department: z.string(),
      duty: z.string(),
      idealOutcome: z.string(),
      isFirstOfDepartment: z.boolean(),
      isFirstOfDuty: z.boolean(),
    }),
  ),
});
export type GridScene = z.infer<typeof gridScene>;

const structureScene = z.object({
  kind: z.literal('structure'),
  /** Who leads the company. */
  leaders: z.string(),
  /** The departments of the first level, each with all below it. */
  branches: z.array(
    z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        head: z.string(),
        guides: z.array(z.enum(['line', 'none', 'tee', 'end'])),
      }),
    ),
  ),
  total: count,
});
export type StructureScene = z.infer<typeof structureScene>;

/** The parts of a KPI that the room reads, as words in the picture's language; empty where nothing stands. */
const kpiScene = z.object({
  kind: z.literal('kpi'),
  code: z.string(),
  name: z.string(),
  department: z.string(),
  duty: z.string(),
  idealOutcome: z.string(),
  letters,
  target: z.string(),
  deadline: z.string(),
  owner: z.string(),
  frequency: frequencySchema,
  formula: z.string(),
  baseline: z.string(),
  dataSource: z.string(),
});
export type KpiScene = z.infer<typeof kpiScene>;

const kpiLine = z.object({
  code: z.string(),
  name: z.string(),
  target: z.string(),
  owner: z.string(),
  letters,
});

const kpisScene = z.object({
  kind: z.literal('kpis'),
  department: z.string(),
  ...stretch,
  kpis: z.array(kpiLine),
});
export type KpisScene = z.infer<typeof kpisScene>;

const ideasScene = z.object({
  kind: z.literal('ideas'),
  department: z.string(),
  ...stretch,
  ideas: z.array(kpiLine.extend({ votes: count, isKept: z.boolean() })),
});
export type IdeasScene = z.infer<typeof ideasScene>;

const answer = z.enum(['yes', 'no']).nullable();

const answersScene = z.object({
  kind: z.literal('answers'),
  ...stretch,
  rows: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      department: z.string(),
      relevant: answer,
      measurable: answer,
    }),
  ),
});
export type AnswersScene = z.infer<typeof answersScene>;

const setScene = z.object({
  kind: z.literal('set'),
  chosen: count,
  leading: count,
  lagging: count,
  duties: z.object({ covered: count, total: count }),
  objectives: z.object({ covered: count, total: count }),
  /** What no KPI looks at yet, the first of it. */
  uncovered: z.array(z.object({ department: z.string(), text: z.string() })),
  uncoveredTotal: count,
});
export type SetScene = z.infer<typeof setScene>;

const leftScene = z.object({
  kind: z.literal('left'),
  /** The gravest first; what holds for several KPIs stands there once, with how many they are. */
  points: z.array(
    z.object({
      severity: z.enum(['problem', 'warning', 'hint']),
      text: z.string(),
      place: z.string(),
      kpis: count,
    }),
  ),
  total: count,
});
export type LeftScene = z.infer<typeof leftScene>;

const signature = z.object({ role: roleSchema.extract(['ceo', 'coo']), name: z.string(), date: z.string() });

const signScene = z.object({
  kind: z.literal('sign'),
  /** Who is to sign, as far as it is known. */
  signers: z.object({ ceo: z.string(), coo: z.string() }),
  isSigned: z.boolean(),
  version: count,
  kpis: count,
  departments: count,
  signatures: z.array(signature),
});
export type SignScene = z.infer<typeof signScene>;

const sharedScene = z.object({
  kind: z.literal('shared'),
  kpis: count,
  departments: count,
  /** The kinds of what was handed out, once each. */
  handedOut: z.array(z.enum(['results', 'pack', 'tracker', 'interview-form'])),
  /** What was decided and who does what by when, the first of each; of what was parked only how much it is. */
  decisions: z.array(z.string()),
  decisionsTotal: count,
  actions: z.array(z.object({ what: z.string(), who: z.string(), by: z.string(), isDone: z.boolean() })),
  actionsTotal: count,
  parked: count,
});
export type SharedScene = z.infer<typeof sharedScene>;

const trackScene = z.object({
  kind: z.literal('track'),
  department: z.string(),
  ...stretch,
  rows: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      target: z.string(),
      /** What of the target is due by now, where values add up. */
      due: z.object({ period: z.string(), value: z.string() }).optional(),
      value: z.string(),
      status: z.enum(['reached', 'close', 'missed', 'unmeasured', 'untargeted']),
    }),
  ),
});
export type TrackScene = z.infer<typeof trackScene>;

const sceneSchema = z.discriminatedUnion('kind', [
  welcomeScene,
  cardScene,
  exerciseScene,
  gridScene,
  structureScene,
  kpiScene,
  kpisScene,
  ideasScene,
  answersScene,
  setScene,
  leftScene,
  signScene,
  sharedScene,
  trackScene,
]);
export type RoomScene = z.infer<typeof sceneSchema>;

/** The time of the step, so that the room counts it down by itself. */
const timeSchema = z.object({
  plannedSeconds: z.number(),
  usedSeconds: z.number(),
  /** Up to when the used seconds are counted, while the clock runs; null while it stands. */
  runningSince: instantSchema.nullable(),
});
export type RoomTime = z.infer<typeof timeSchema>;

/** Everything that the room may see at one moment, and nothing else. */
export const roomPictureSchema = z.object({
  language: languageSchema,
  company: z.string(),
  period: z.string(),
  /** Whether it is of a copy, so that nobody takes what they see for the real workshop. */
  isRehearsal: z.boolean().optional(),
  step: stepSchema,
  time: timeSchema.nullable(),
  /** Whether the session's clock runs, whatever step its time goes to. */
  isClockRunning: z.boolean(),
  scene: sceneSchema,
});
export type RoomPicture = z.infer<typeof roomPictureSchema>;
