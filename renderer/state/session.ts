import type { AppApi, OpenedWorkshop } from '../../shared/contract/contract';
import { EMPTY_NOTE } from '../../shared/domain/parking/parking';
import type { Clock, NewId } from '../../shared/domain/ports';
import type { PendingSignature } from '../../shared/domain/schema/record';
import type { AppError } from '../../shared/errors';
import { hashToPlace } from './address';
import { asAppError } from './as-app-error';
import { type Autosave, createAutosave, type Timers } from './autosave';
import { followChangesElsewhere } from './changes-elsewhere';
import { createDocumentStore, type DocumentStore, type OpenDocument } from './document-store';
import { createInterfaceStore, type InterfaceStore, type Notice, type Route } from './interface-store';
import { followOtherWindows } from './other-windows';
import type { SettingsStore } from './settings-store';

/** What a window of the app works with: the stores, the backend, and what moves between them. */
export interface AppSession {
  readonly api: AppApi;
  readonly settings: SettingsStore;
  readonly documents: DocumentStore;
  readonly view: InterfaceStore;
  readonly autosave: Autosave;
  readonly newId: NewId;
  readonly now: Clock['now'];
  /** Goes to a screen; a workshop that is left is saved first, and where it cannot be, people are asked. */
  go(route: Route): void;
  notify(notice: Notice | null): void;
  /** Says what was just done to the design and offers to take it back, until the next edit. */
  notifyWithUndo(notice: Omit<Notice, 'undo' | 'step'>): void;
  /** Opens a workshop from disk; answers the error where it cannot be opened. */
  open(handle: string): Promise<AppError | null>;
  /** Looks whether another program changed the open workshop's file; it is looked at every few seconds anyway. */
  lookElsewhere(): Promise<void>;
  /** Shows what the backend has just opened or made. */
  enter(opened: OpenedWorkshop): void;
  /** Goes where the person wanted to, without the edits that could not be saved. */
  discardAndLeave(): void;
  stop(): void;
}

export interface SessionPorts {
  readonly api: AppApi;
  readonly settings: SettingsStore;
  readonly timers: Timers;
  readonly newId: NewId;
  readonly now: Clock['now'];
  readonly hash: string;
}

export function createSession({ api, settings, timers, newId, now, hash }: SessionPorts): AppSession {
  const documents = createDocumentStore(() => timers.now(), now);
  const view = createInterfaceStore(hashToPlace(hash));
  const autosave = createAutosave(documents, api['workshops.save'], timers);
  let openings = 0;
  /** The edit that took a signature away, and the words that say so. */
  let lapse: { readonly open: OpenDocument | null; readonly notice: Notice } | null = null;

  function arrive(route: Route): void {
    openings += 1;
    view.setState({
      route,
      leavingTo: null,
      notice: null,
      selectedDepartmentId: null,
      expandedKpiId: null,
      keptIdeas: {},
      discussedKpiId: null,
      begunReasons: {},
      selectedCardId: null,
      openExerciseId: null,
      exerciseItem: null,
      clearedExercise: null,
      departmentView: 'grid',
      openInterviewId: null,
      reviewPart: 'answers',
      sharePart: 'handout',
      soughtAnswer: null,
      openNoteList: null,
      begunNote: EMPTY_NOTE,
    });
    documents.close();
  }

  async function leaveFor(route: Route): Promise<void> {
    if (await saveEverything(autosave)) arrive(route);
    // A route of its own, so that the window's address comes back to where the edits are.
    else view.setState((state) => ({ route: { ...state.route }, leavingTo: route }));
  }

  const unsubscribeDocuments = documents.subscribe(({ open }, { open: before }) => {
    const { notice } = view.getState();
    if (notice?.step && notice.step !== open?.history.past.at(-1))
      view.setState({ notice: notice.beside ?? null });
    const lapsed = justLapsed(open, before);
    lapse = lapsed ? { open, notice: lapseNotice(lapsed) } : null;
    if (lapse) view.setState({ notice: lapse.notice });
  });

  /** What an edit says of itself stands beside what it did to a signature, never in its place. */
  function say(notice: Notice): void {
    const isOfLapse = lapse !== null && lapse.open === documents.getState().open;
    view.setState({ notice: isOfLapse ? { ...notice, beside: lapse?.notice } : notice });
  }

  function show(opened: OpenedWorkshop): void {
    documents.show(opened);
    const { route } = view.getState();
    if (route.screen !== 'workshop' || !route.resumes) return;
    const { runningStep = route.step } = opened.workshop.session.clock;
    view.setState({ route: { screen: 'workshop', handle: route.handle, step: runningStep } });
  }

  const session: AppSession = {
    api,
    settings,
    documents,
    view,
    autosave,
    newId,
    now,
    go(route) {
      const { open } = documents.getState();
      const isLeft = open !== null && !(route.screen === 'workshop' && route.handle === open.handle);
      const isThere = open !== null && route.screen === 'workshop' && route.resumes;
      if (isLeft) void leaveFor(route);
      else if (!isThere) view.setState({ route });
    },
    notify(notice) {
      if (notice) say(notice);
      else view.setState({ notice });
    },
    notifyWithUndo(notice) {
      const step = documents.getState().open?.history.past.at(-1);
      say({ ...notice, step, undo: () => void documents.undo() });
    },
    async open(handle) {
      openings += 1;
      const opening = openings;
      try {
        const opened = await api['workshops.open']({ handle });
        // The person may have gone elsewhere while the file was read.
        if (opening === openings) show(opened);
        return null;
      } catch (error) {
        return asAppError(error);
      }
    },
    lookElsewhere: () => changesElsewhere.look(),
    enter(opened) {
      documents.show(opened);
      view.setState({ route: { screen: 'workshop', handle: opened.handle, step: 'prepare' } });
    },
    discardAndLeave: () => arrive(view.getState().leavingTo ?? { screen: 'home' }),
    stop() {
      unsubscribeChanges();
      changesElsewhere.stop();
      unsubscribeDocuments();
      autosave.stop();
    },
  };

  const unsubscribeChanges = followOtherWindows(session);
  const changesElsewhere = followChangesElsewhere(session, timers);
  return session;
}

/** The first signature that this very edit took away. */
function justLapsed(open: OpenDocument | null, before: OpenDocument | null): PendingSignature | undefined {
  const signatures = open?.workshop.record.pendingSignatures;
  const earlier = before?.workshop.record.pendingSignatures;
  if (!signatures || signatures === earlier || open.handle !== before?.handle) return undefined;
  return signatures.find(({ lapsedAt }, place) => lapsedAt !== null && earlier?.[place]?.lapsedAt === null);
}

function lapseNotice({ signature }: PendingSignature): Notice {
  const message = signature.role === 'ceo' ? 'ceoSignatureLapsed' : 'cooSignatureLapsed';
  return { message, values: { name: signature.name } };
}

/** True once the disk has everything, whatever is typed meanwhile; false where a save failed. */
async function saveEverything(autosave: Autosave): Promise<boolean> {
  while (!(await autosave.flush())) {
    if (autosave.state.getState().kind === 'failed') return false;
  }
  return true;
}
