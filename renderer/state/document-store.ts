import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenedWorkshop, Stamp } from '../../shared/contract/contract';
import type { Design } from '../../shared/domain/schema/design';
import type { Instant } from '../../shared/domain/schema/primitives';
import type { WorkshopRecord } from '../../shared/domain/schema/record';
import type { Session } from '../../shared/domain/schema/session';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { isSameValue } from '../../shared/domain/versions/same-content';
import { lapseIfEdited, sign, type Signer } from '../../shared/domain/versions/sign';
import {
  type EditLabel,
  EMPTY_HISTORY,
  type History,
  type Present,
  redo,
  type Remembered,
  remember,
  SIGNED_HISTORY,
  undo,
} from './history';

/** The open workshop: what is on screen, its undo steps, and what the disk last acknowledged. */
export interface OpenDocument {
  readonly handle: string;
  readonly fileName: string;
  readonly isReadOnly: boolean;
  readonly workshop: Workshop;
  readonly history: History;
  readonly saved: { readonly workshop: Workshop; readonly stamp: Stamp };
}

export interface DocumentState {
  readonly open: OpenDocument | null;
  /** What was open last; screens that are being left draw it one last time. */
  readonly latest: OpenDocument | null;
}

export type DocumentStore = StoreApi<DocumentState> & DocumentActions;

/** Where a document goes on being saved: a copy of it, with the stamp that the copy has on disk. */
export type NewPlace = Pick<OpenDocument, 'handle' | 'fileName' | 'saved'>;

interface DocumentActions {
  /**
   * Keeps what is being typed in a field until `settle` puts it into the document, which every
   * other edit, undo and save does first. Typing on in the same field replaces it.
   */
  hold(field: object, commit: () => void): void;
  settle(): void;
  show(opened: OpenedWorkshop): void;
  /**
   * Shows the open workshop as another window saved it. Where only the session differs, the undo steps
   * stay; answers whether that is so.
   */
  refresh(opened: OpenedWorkshop): boolean;
  close(): void;
  /** Goes on in another file with everything that is on screen, undo steps included. */
  moveTo(place: NewPlace): void;
  /** Changes the design as one undoable step. An edit that changes nothing leaves no step. */
  edit(label: EditLabel, change: (design: Design) => Design, coalesceKey?: string): void;
  /**
   * Takes a return in or back as one undoable step: what that does to the record of returns goes
   * and comes with the design. Nothing else of the workshop is changed.
   */
  editWithReturns(label: EditLabel, change: (workshop: Workshop, at: Instant) => Workshop): void;
  editSession(change: (session: Session) => Session): void;
  appendToRecord(change: (record: WorkshopRecord) => WorkshopRecord): void;
  /**
   * Signs the design as it is on screen, and lets undo go back no further than here. False where
   * there was nothing to sign.
   */
  sign(signer: Signer): boolean;
  /** Answer what was undone or redone, or undefined where there was nothing. */
  undo(): EditLabel | undefined;
  redo(): EditLabel | undefined;
  /** Notes what the disk has of the workshop with this handle, where it is still the open one. */
  acknowledge(handle: string, workshop: Workshop, stamp: Stamp): void;
}

/** `milliseconds` is any clock that runs forward; `now` tells the moment that a record keeps. */
export function createDocumentStore(milliseconds: () => number, now: () => Instant): DocumentStore {
  const store = createStore<DocumentState>(() => ({ open: null, latest: null }));
  const show = (open: OpenDocument) => store.setState({ open, latest: open });

  let held: { readonly field: object; readonly commit: () => void } | null = null;

  function settle(): void {
    const now = held;
    held = null;
    now?.commit();
  }

  function change(recipe: (open: OpenDocument) => OpenDocument): void {
    settle();
    const { open } = store.getState();
    const next = open && recipe(open);
    if (next && next !== open) show(next);
  }

  function step(move: typeof undo): EditLabel | undefined {
    settle();
    const { open } = store.getState();
    const moved = open && move(open.history, presentOf(open.workshop));
    if (!moved) return undefined;
    change((before) => ({ ...withContent(before, moved), history: moved.history }));
    return moved.label;
  }

  /** A first signature stands under what was signed, and under nothing else. */
  function withContent(before: OpenDocument, { design, returns }: Remembered): OpenDocument {
    const { workshop } = before;
    const record = returns ? { ...workshop.record, returns: [...returns] } : workshop.record;
    return { ...before, workshop: lapseIfEdited({ ...workshop, design, record }, now()) };
  }

  return Object.assign(store, {
    show: ({ workshop, stamp, handle, fileName, isReadOnly }: OpenedWorkshop) =>
      show({ handle, fileName, isReadOnly, workshop, history: EMPTY_HISTORY, saved: { workshop, stamp } }),
    refresh: ({ handle, fileName, isReadOnly, workshop: theirs, stamp }: OpenedWorkshop) => {
      const { open } = store.getState();
      const isSame = open?.handle === handle && isSameButForSession(open.workshop, theirs);
      // The very design that is on screen, so that nothing is drawn anew.
      const { design, record } = isSame ? open.workshop : theirs;
      const workshop = { ...theirs, design, record };
      const history = isSame ? open.history : EMPTY_HISTORY;
      show({ handle, fileName, isReadOnly, workshop, history, saved: { workshop, stamp } });
      return isSame;
    },
    close: () => {
      settle();
      store.setState({ open: null });
    },
    moveTo: (place: NewPlace) => change((open) => ({ ...open, ...place, isReadOnly: false })),
    hold: (field: object, commit: () => void) => {
      if (held?.field !== field) settle();
      held = { field, commit };
    },
    settle,
    edit: (label: EditLabel, recipe: (design: Design) => Design, coalesceKey?: string) =>
      change((open) => {
        const { design } = open.workshop;
        const next = recipe(design);
        if (next === design) return open;
        const history = remember(open.history, { design }, { label, coalesceKey, at: milliseconds() });
        return { ...withContent(open, { design: next }), history };
      }),
    editWithReturns: (label: EditLabel, recipe: (workshop: Workshop, at: Instant) => Workshop) =>
      change((open) => {
        const next = recipe(open.workshop, now());
        if (next === open.workshop) return open;
        const history = remember(open.history, presentOf(open.workshop), { label, at: milliseconds() });
        return { ...withContent(open, presentOf(next)), history };
      }),
    editSession: (recipe: (session: Session) => Session) =>
      change((open) => ({
        ...open,
        workshop: { ...open.workshop, session: recipe(open.workshop.session) },
      })),
    appendToRecord: (recipe: (record: WorkshopRecord) => WorkshopRecord) =>
      change((open) => ({ ...open, workshop: { ...open.workshop, record: recipe(open.workshop.record) } })),
    sign: (signer: Signer) => {
      settle();
      const before = store.getState().open?.workshop;
      change((open) => {
        const workshop = sign(open.workshop, signer, now());
        return workshop === open.workshop ? open : { ...open, workshop, history: SIGNED_HISTORY };
      });
      return store.getState().open?.workshop !== before;
    },
    undo: () => step(undo),
    redo: () => step(redo),
    acknowledge: (handle: string, workshop: Workshop, stamp: Stamp) =>
      change((open) => (open.handle === handle ? { ...open, saved: { workshop, stamp } } : open)),
  } satisfies DocumentActions);
}

function presentOf({ design, record }: Workshop): Present {
  return { design, returns: record.returns };
}

function isSameButForSession(one: Workshop, other: Workshop): boolean {
  return isSameValue(one.design, other.design) && isSameValue(one.record, other.record);
}

/** True while something on screen is not yet acknowledged by the disk. */
export function hasUnsavedEdits(open: OpenDocument | null): boolean {
  return open !== null && open.workshop !== open.saved.workshop;
}
