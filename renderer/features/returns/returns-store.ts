import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReturnChange } from '../../../shared/domain/schema/record';
import type { NewId } from '../../../shared/domain/ports';
import type { AppError } from '../../../shared/errors';
import {
  createArrival,
  createFileReader,
  decisionKey,
  type Decisions,
  type FileReader,
} from '../../../shared/packs/return/returned-files';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import type { Proposal } from '../../../shared/packs/return/proposals';
import type { AppSession } from '../../state/session';

/** A file that was refused before anyone could compare it. */
export interface RefusedFile {
  readonly id: string;
  readonly error: AppError;
}

/** Files that came back and wait for a decision. Nothing of this is part of the workshop. */
export interface ReturnsState {
  readonly packs: readonly ReturnedFile[];
  /** Trackers that came back: their values go where actual values are kept. */
  readonly trackers: readonly ReturnedFile[];
  /** Lists that nobody here made: somebody has to say what their columns mean. */
  readonly lists: readonly ReturnedFile[];
  /** Lists that landed as a whole, by their file: the return that each became. They wait again once that is undone. */
  readonly landedLists: Readonly<Record<string, string>>;
  readonly refused: readonly RefusedFile[];
  readonly decisions: Decisions;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly isNothingDropped: boolean;
  /** What could not be taken back, by the return; it is said however often people look elsewhere. */
  readonly kept: Readonly<Record<string, readonly ReturnChange[]>>;
  /** Ids for what is new, the same until something lands. */
  readonly arrival: ReturnType<typeof createArrival>;
}

export type ReturnsStore = StoreApi<ReturnsState> & { readonly reader: FileReader };

function emptyState(newId: NewId): ReturnsState {
  return {
    packs: [],
    trackers: [],
    lists: [],
    landedLists: {},
    refused: [],
    decisions: new Map(),
    progress: null,
    isNothingDropped: false,
    kept: {},
    arrival: createArrival('', newId),
  };
}

const stores = new WeakMap<AppSession, { readonly handle: string; readonly store: ReturnsStore }>();

/** The files that came back to a workshop; they stay when people look something up on another screen. */
export function returnsOf(session: AppSession, handle: string): ReturnsStore {
  const known = stores.get(session);
  if (known?.handle === handle) return known.store;
  const state = createStore<ReturnsState>(() => emptyState(session.newId));
  const store = Object.assign(state, { reader: createFileReader() });
  stores.set(session, { handle, store });
  return store;
}

export function putAway(store: ReturnsStore, newId: NewId): void {
  store.setState(({ kept }) => ({ ...emptyState(newId), kept }));
}

/** Puts one file away, whatever became of it. */
export function dismiss(store: ReturnsStore, id: string): void {
  const others = <One extends { readonly id: string }>(all: readonly One[]) =>
    all.filter((one) => one.id !== id);
  store.setState(({ packs, trackers, lists, refused }) => ({
    packs: others(packs),
    trackers: others(trackers),
    lists: others(lists),
    refused: others(refused),
  }));
}

export function markLanded(store: ReturnsStore, fileId: string, returnId: string): void {
  store.setState(({ landedLists }) => ({ landedLists: { ...landedLists, [fileId]: returnId } }));
}

export function decide(store: ReturnsStore, file: ReturnedFile, proposal: Proposal, isTaken: boolean): void {
  store.setState(({ decisions }) => ({
    decisions: new Map(decisions).set(decisionKey(file, proposal), isTaken),
  }));
}
