import { createStore, type StoreApi } from 'zustand/vanilla';
import type { app } from '../../shared/i18n/en/app';
import type { KpiDecision } from '../../shared/domain/next-period';
import { EMPTY_NOTE, type NewAction, type NoteList } from '../../shared/domain/parking/parking';
import type { OfferedStep } from '../../shared/domain/progress';
import type { AttestedQuestion } from '../../shared/domain/review/attest';
import type { Period } from '../../shared/domain/schema/organisation';
import type { Session } from '../../shared/domain/schema/session';
import type { ExerciseId } from '../../shared/library/exercises/exercises';

export type Route =
  | { readonly screen: 'home' }
  | {
      readonly screen: 'workshop';
      readonly handle: string;
      readonly step: OfferedStep;
      /** Goes on, once the workshop is read, at the step whose time was counted last. */
      readonly resumes?: true;
    };

/** Key of a sentence in the catalogue's `app.notice`. */
export type NoticeMessage = keyof typeof app.notice;

/** A short message at the foot of the window, with at most one thing to do about it. */
export interface Notice {
  readonly message: NoticeMessage;
  readonly values?: Readonly<Record<string, string>>;
  readonly undo?: () => void;
  /** The undo step that `undo` takes back; with the next edit the offer is over. */
  readonly step?: object | undefined;
  /** Stays until it is closed: there is more to read than a moment allows. */
  readonly stays?: boolean;
  /** What the same edit did beside what it was meant to do, such as to a signature. */
  readonly beside?: Pick<Notice, 'message' | 'values'> | undefined;
}

/** The parts of the review, in the order in which people go through them. */
export const REVIEW_PARTS = ['answers', 'set', 'left', 'sign', 'versions'] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** The parts of sharing, in the order in which people need them. */
export const SHARE_PARTS = ['handout', 'packs', 'returns', 'print'] as const;
export type SharePart = (typeof SHARE_PARTS)[number];

/** A question to the COO about a KPI, or the reason beside its answer. */
export interface SoughtAnswer {
  readonly kpiId: string;
  readonly question: AttestedQuestion;
  readonly isReason: boolean;
}

/** The ways to look at the departments. */
export const DEPARTMENT_VIEWS = ['grid', 'structure', 'interviews'] as const;
export type DepartmentView = (typeof DEPARTMENT_VIEWS)[number];

/** The ways to look at KPIs: card by card, as a table, or as ideas to choose from together. */
export const KPI_VIEWS = ['cards', 'table', 'narrow'] as const;
export type KpiView = (typeof KPI_VIEWS)[number];

/** What was decided of a next period that nobody has started yet. */
export interface BegunNextPeriod {
  readonly period: Period;
  readonly keepsObjectives: boolean;
  /** By the KPI's id; what nobody decided on has no entry. */
  readonly decisions: Readonly<Record<string, KpiDecision>>;
}

/** An exercise that was emptied last, which the next undo takes back. */
export interface ClearedExercise {
  readonly exercise: ExerciseId;
  /** What the session was until then. */
  readonly before: Session;
  /** The undo step that was the last one then; with the next edit of the design it is too late. */
  readonly step: object | undefined;
}

/** What the window shows, none of it part of the workshop. */
export interface InterfaceState {
  readonly route: Route;
  readonly notice: Notice | null;
  readonly selectedDepartmentId: string | null;
  readonly expandedKpiId: string | null;
  readonly kpiView: KpiView;
  /** Whether the table shows all departments instead of the selected one. */
  readonly isEveryDepartmentShown: boolean;
  /** The ideas that the room would keep so far, by department. */
  readonly keptIdeas: Readonly<Record<string, readonly string[]>>;
  /** The KPI that the coach speaks of: the one that was opened or written last. */
  readonly discussedKpiId: string | null;
  /** Reasons against the coach that are being written, by KPI and remark. */
  readonly begunReasons: Readonly<Record<string, string>>;
  /** Whether the optional fields of an opened KPI are unfolded. */
  readonly areOptionalFieldsOpen: boolean;
  readonly selectedCardId: string | null;
  /** The exercise that stands in the place of its card. */
  readonly openExerciseId: string | null;
  /** The part of that exercise that people are at: a card to sort, a sentence, a letter. */
  readonly exerciseItem: string | null;
  readonly clearedExercise: ClearedExercise | null;
  readonly departmentView: DepartmentView;
  /** The department whose interview is open to be written. */
  readonly openInterviewId: string | null;
  readonly reviewPart: ReviewPart;
  readonly sharePart: SharePart;
  /** The answer of the COO that someone wants to go to. */
  readonly soughtAnswer: SoughtAnswer | null;
  /** The list that is open for a note, over whatever step. */
  readonly openNoteList: NoteList | null;
  /** What is being noted there; it waits when the dialog is closed over it. */
  readonly begunNote: NewAction;
  /** On a narrow window the notes lie over the work, and only when asked for. */
  readonly areNotesOverlaid: boolean;
  /** By the workshop's handle; a workshop that is opened meanwhile takes none of it away. */
  readonly begunNextPeriods: Readonly<Record<string, BegunNextPeriod>>;
  /** Where the person wanted to go when edits could not be saved; someone has to decide. */
  readonly leavingTo: Route | null;
}

/** Where a window is, as its address tells it. */
export type Place = Pick<InterfaceState, 'route' | 'selectedDepartmentId' | 'expandedKpiId'> &
  Partial<Pick<InterfaceState, 'selectedCardId' | 'openExerciseId' | 'exerciseItem'>>;

export type InterfaceStore = StoreApi<InterfaceState>;

export function createInterfaceStore(place: Place): InterfaceStore {
  return createStore<InterfaceState>(() => ({
    ...place,
    notice: null,
    kpiView: 'cards',
    isEveryDepartmentShown: false,
    keptIdeas: {},
    discussedKpiId: place.expandedKpiId,
    begunReasons: {},
    areOptionalFieldsOpen: false,
    selectedCardId: place.selectedCardId ?? null,
    openExerciseId: place.openExerciseId ?? null,
    exerciseItem: place.exerciseItem ?? null,
    clearedExercise: null,
    departmentView: 'grid',
    openInterviewId: null,
    reviewPart: 'answers',
    sharePart: 'handout',
    soughtAnswer: null,
    openNoteList: null,
    begunNote: EMPTY_NOTE,
    areNotesOverlaid: false,
    begunNextPeriods: {},
    leavingTo: null,
  }));
}
