import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppApi } from '../../shared/contract/contract';
import { type AppError } from '../../shared/errors';
import { asAppError } from './as-app-error';
import { type DocumentStore, hasUnsavedEdits, type OpenDocument } from './document-store';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: AppError; readonly isRetrying: boolean };

export interface Timers {
  set(callback: () => void, milliseconds: number): unknown;
  clear(timer: unknown): void;
  now(): number;
}

export interface Autosave {
  readonly state: StoreApi<SaveState>;
  /**
   * Saves what is unsaved now; true once the disk has everything. In a conflict it saves nothing:
   * each save from there would leave one more copy, and someone has to choose first.
   */
  flush(): Promise<boolean>;
  stop(): void;
}

/** Quiet time before a save, and the longest an edit waits while typing never stops. */
export const DEBOUNCE_MS = 500;
export const LONGEST_WAIT_MS = 2_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Failures that trying again cannot mend: someone has to decide. */
const FINAL_CODES: readonly string[] = ['changed-on-disk', 'not-found', 'bad-request', 'file-too-large'];

/**
 * Saves the document by itself: debounced, one write in flight, the newest state wins. It says
 * "saved" only after the receipt; a failure keeps the edits and is tried again where that can help.
 */
export function createAutosave(
  documents: DocumentStore,
  save: AppApi['workshops.save'],
  timers: Timers,
): Autosave {
  const state = createStore<SaveState>(() => ({ kind: 'saved', at: null }));
  let timer: unknown;
  let waitingSince: number | null = null;
  let failures = 0;
  let inFlight: Promise<boolean> | null = null;

  const show = (next: SaveState) => state.setState(next, true);
  const isOpen = (handle: string) => documents.getState().open?.handle === handle;

  function schedule(): void {
    const now = timers.now();
    waitingSince ??= now;
    saveIn(Math.min(DEBOUNCE_MS, Math.max(0, waitingSince + LONGEST_WAIT_MS - now)));
  }

  function saveIn(milliseconds: number): void {
    timers.clear(timer);
    timer = timers.set(() => void flush(), milliseconds);
  }

  async function flush(): Promise<boolean> {
    timers.clear(timer);
    documents.settle();
    while (inFlight) await inFlight;
    const { open } = documents.getState();
    if (!open || !hasUnsavedEdits(open)) {
      rest();
      return true;
    }
    if (isInConflict(state.getState())) return false;
    waitingSince = null;
    inFlight = write(open).finally(() => (inFlight = null));
    return inFlight;
  }

  async function write({ handle, workshop, saved }: OpenDocument): Promise<boolean> {
    // A failure stays on screen until a save has succeeded.
    if (state.getState().kind !== 'failed') show({ kind: 'saving' });
    try {
      const receipt = await save({ handle, workshop, base: saved.stamp });
      if (!isOpen(handle)) return true;
      failures = 0;
      documents.acknowledge(handle, workshop, receipt.stamp);
      if (!hasUnsavedEdits(documents.getState().open)) {
        show({ kind: 'saved', at: receipt.savedAt });
        return true;
      }
      show({ kind: 'unsaved' });
      schedule();
      return false;
    } catch (error) {
      if (isOpen(handle)) failed(asAppError(error));
      return false;
    }
  }

  function failed(error: AppError): void {
    const isRetrying = !FINAL_CODES.includes(error.code);
    show({ kind: 'failed', error, isRetrying });
    if (!isRetrying) return;
    saveIn(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? DEBOUNCE_MS);
    failures += 1;
  }

  /** Nothing is unsaved: no timer runs, and no old trouble stays on screen. */
  function rest(): void {
    timers.clear(timer);
    waitingSince = null;
    failures = 0;
    if (state.getState().kind !== 'saved') show({ kind: 'saved', at: null });
  }

  function edited(): void {
    // Trouble stays on screen until it is over; where a retry can help, its timer runs already.
    const { kind } = state.getState();
    if (kind === 'failed') return;
    if (kind !== 'saving') show({ kind: 'unsaved' });
    schedule();
  }

  const unsubscribe = documents.subscribe(({ open }, { open: before }) => {
    const isOther = open?.handle !== before?.handle;
    if (isOther) {
      rest();
      show({ kind: 'saved', at: null });
    }
    if (hasUnsavedEdits(open) && (isOther || open?.workshop !== before?.workshop)) edited();
  });

  return {
    state,
    flush,
    stop() {
      unsubscribe();
      timers.clear(timer);
    },
  };
}

function isInConflict(state: SaveState): boolean {
  return state.kind === 'failed' && state.error.code === 'changed-on-disk';
}
