import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppApi } from '../../shared/contract/contract';
import { AppError } from '../../shared/errors';
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
  /** Saves what is unsaved now; true once the disk has everything. */
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

  function schedule(): void {
    const now = timers.now();
    waitingSince ??= now;
    timers.clear(timer);
    timer = timers.set(
      () => void flush(),
      Math.min(DEBOUNCE_MS, Math.max(0, waitingSince + LONGEST_WAIT_MS - now)),
    );
  }

  async function flush(): Promise<boolean> {
    timers.clear(timer);
    while (inFlight) await inFlight;
    const { open } = documents.getState();
    if (!open || !hasUnsavedEdits(open)) return true;
    waitingSince = null;
    inFlight = write(open).finally(() => (inFlight = null));
    return inFlight;
  }

  async function write({ handle, workshop, saved }: OpenDocument): Promise<boolean> {
    // A failure stays on screen until a save has succeeded.
    if (state.getState().kind !== 'failed') show({ kind: 'saving' });
    try {
      const receipt = await save({ handle, workshop, base: saved.stamp });
      failures = 0;
      if (documents.getState().open?.handle !== handle) return true;
      documents.acknowledge(workshop, receipt.stamp);
      const isDirtyAgain = hasUnsavedEdits(documents.getState().open);
      show(isDirtyAgain ? { kind: 'unsaved' } : { kind: 'saved', at: receipt.savedAt });
      return !isDirtyAgain;
    } catch (error) {
      failed(error instanceof AppError ? error : new AppError('internal', {}, { cause: error }));
      return false;
    }
  }

  function failed(error: AppError): void {
    const isRetrying = !FINAL_CODES.includes(error.code);
    show({ kind: 'failed', error, isRetrying });
    if (!isRetrying) return;
    const delay = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? DEBOUNCE_MS;
    failures += 1;
    timers.clear(timer);
    timer = timers.set(() => void flush(), delay);
  }

  const unsubscribe = documents.subscribe(({ open }, before) => {
    if (open?.handle !== before.open?.handle || open?.saved !== before.open?.saved) {
      if (!hasUnsavedEdits(open)) rest();
    }
    if (open && open.workshop !== before.open?.workshop && hasUnsavedEdits(open)) edited();
  });

  function rest(): void {
    timers.clear(timer);
    waitingSince = null;
    if (!inFlight) show({ kind: 'saved', at: null });
  }

  function edited(): void {
    const now = state.getState();
    // A conflict or a vanished file stays on screen until someone decides; typing must not hide it.
    if (now.kind === 'failed') return;
    if (now.kind !== 'saving') show({ kind: 'unsaved' });
    schedule();
  }

  return {
    state,
    flush,
    stop() {
      unsubscribe();
      timers.clear(timer);
    },
  };
}
