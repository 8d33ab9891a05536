import type { AppApi, OpenedWorkshop } from '../../shared/contract/contract';
import type { NewId } from '../../shared/domain/ports';
import { AppError } from '../../shared/errors';
import { type Autosave, createAutosave, type Timers } from './autosave';
import { createDocumentStore, type DocumentStore, hasUnsavedEdits } from './document-store';
import {
  createInterfaceStore,
  hashToRoute,
  type InterfaceStore,
  type Notice,
  type Route,
} from './interface-store';
import type { SettingsStore } from './settings-store';

/** What a window of the app works with: the stores, the backend, and what moves between them. */
export interface AppSession {
  readonly api: AppApi;
  readonly settings: SettingsStore;
  readonly documents: DocumentStore;
  readonly view: InterfaceStore;
  readonly autosave: Autosave;
  readonly newId: NewId;
  go(route: Route): void;
  notify(notice: Notice | null): void;
  /** Opens what the route asks for; answers the error where it cannot be opened. */
  open(handle: string): Promise<AppError | null>;
  show(opened: OpenedWorkshop): void;
  /** Saves, then goes home; answers false and stays where edits could not be saved. */
  leave(): Promise<boolean>;
  /** Goes home without the edits that could not be saved. */
  discardAndLeave(): void;
  stop(): void;
}

export interface SessionPorts {
  readonly api: AppApi;
  readonly settings: SettingsStore;
  readonly timers: Timers;
  readonly newId: NewId;
  readonly hash: string;
}

export function createSession({ api, settings, timers, newId, hash }: SessionPorts): AppSession {
  const documents = createDocumentStore(() => timers.now());
  const view = createInterfaceStore(hashToRoute(hash));
  const autosave = createAutosave(documents, api['workshops.save'], timers);

  const goHome = () =>
    view.setState({
      route: { screen: 'home' },
      selectedDepartmentId: null,
      expandedKpiId: null,
      selectedCardId: null,
    });

  const session: AppSession = {
    api,
    settings,
    documents,
    view,
    autosave,
    newId,
    go: (route) => view.setState({ route }),
    notify: (notice) => view.setState({ notice }),
    show: (opened) => documents.show(opened),
    async open(handle) {
      try {
        documents.show(await api['workshops.open']({ handle }));
        return null;
      } catch (error) {
        return asAppError(error);
      }
    },
    async leave() {
      if (!(await autosave.flush()) && hasUnsavedEdits(documents.getState().open)) return false;
      goHome();
      return true;
    },
    discardAndLeave() {
      documents.forget();
      goHome();
    },
    stop() {
      unsubscribe();
      autosave.stop();
    },
  };

  const unsubscribe = api['workshops.changes']({}, (change) => {
    if (change.kind === 'saved') void followOtherWindow(session, change.handle, change.digest);
    if (change.kind === 'requested' && change.handle) {
      void openRequested(session, change.handle);
    }
  });
  return session;
}

/** Anything thrown, as an error that people can be told about. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal', {}, { cause: error });
}

/** Takes over what another window saved, unless there are edits here: those end in a conflict copy. */
async function followOtherWindow(
  session: AppSession,
  handle: string | null,
  digest: string | null,
): Promise<void> {
  const isOurs = () => {
    const { open } = session.documents.getState();
    return open?.handle !== handle || open.saved.stamp.digest === digest;
  };
  if (isOurs() || session.autosave.state.getState().kind === 'saving') return;
  if (hasUnsavedEdits(session.documents.getState().open)) return;
  const opened = await session.api['workshops.open']({ handle: handle ?? '' }).catch(() => null);
  // Someone may have typed, or our own save may have landed, while the file was read.
  if (!opened || isOurs() || hasUnsavedEdits(session.documents.getState().open)) return;
  session.documents.show(opened);
  session.view.setState({ notice: { message: 'reloaded' } });
}

async function openRequested(session: AppSession, handle: string): Promise<void> {
  if (session.documents.getState().open && !(await session.leave())) return;
  session.go({ screen: 'workshop', handle, step: 'prepare' });
}
