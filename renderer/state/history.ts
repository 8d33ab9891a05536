import type { Design } from '../../shared/domain/schema/design';
import type { ReturnEntry } from '../../shared/domain/schema/record';

/** Names an edit for people: the catalogues say "undid: …" with it. */
export type EditLabel =
  | 'company'
  | 'period'
  | 'session'
  | 'participant'
  | 'objective'
  | 'department'
  | 'grid'
  | 'kpi-added'
  | 'kpi'
  | 'kpi-removed'
  | 'organisation'
  | 'head'
  | 'interview'
  | 'paste'
  | 'starter'
  | 'kpi-from-library'
  | 'kpi-duplicated'
  | 'kpi-moved'
  | 'kpi-order'
  | 'kpi-status'
  | 'overrule'
  | 'attestation'
  | 'return'
  | 'return-taken-back'
  | 'list'
  | 'actual';

/** What one step goes back to: the design and, where the step took a return in or back, the record of them. */
export interface Remembered {
  readonly design: Design;
  readonly returns?: readonly ReturnEntry[];
}

/** Holds what was there before the edit (in `past`) or after it (in `future`). */
interface Entry extends Remembered {
  readonly label: EditLabel;
  readonly coalesceKey: string | null;
  readonly at: number;
}

/** Undo and redo of the design. Zustand's history middleware names no edits and stops at no barrier. */
export interface History {
  /** True where the way back ends at a signature: nothing before it is ever undone. */
  readonly isSigned: boolean;
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}

export interface Edit {
  readonly label: EditLabel;
  /** Edits with the same key within a pause are one step: the typing of one field. */
  readonly coalesceKey?: string | undefined;
  /** Milliseconds, from any clock that runs forward. */
  readonly at: number;
}

export const EMPTY_HISTORY: History = { isSigned: false, past: [], future: [] };
/** Where a signature leaves nothing to go back to. */
export const SIGNED_HISTORY: History = { ...EMPTY_HISTORY, isSigned: true };

/** A pause in typing this long begins a new step. */
export const TYPING_PAUSE_MS = 1_000;
const LONGEST_PAST = 500;

export function remember(history: History, before: Remembered, edit: Edit): History {
  const { label, coalesceKey = null, at } = edit;
  const last = history.past.at(-1);
  const continues =
    last !== undefined &&
    coalesceKey !== null &&
    last.coalesceKey === coalesceKey &&
    at - last.at < TYPING_PAUSE_MS;
  const entry: Entry = continues ? { ...last, at } : { ...before, label, coalesceKey, at };
  const kept = continues ? history.past.slice(0, -1) : history.past.slice(-(LONGEST_PAST - 1));
  return { ...history, past: [...kept, entry], future: [] };
}

export interface Step extends Remembered {
  readonly history: History;
  readonly label: EditLabel;
}

/** What is there now, as a step comes to it. */
export type Present = Required<Remembered>;

/** One step back, or undefined at the beginning. */
export function undo(history: History, present: Present): Step | undefined {
  const entry = history.past.at(-1);
  if (!entry) return undefined;
  return {
    ...contentOf(entry, entry),
    label: entry.label,
    history: {
      ...history,
      past: history.past.slice(0, -1),
      future: [...history.future, { ...entry, ...contentOf(present, entry) }],
    },
  };
}

/** One step forward again, or undefined at the end. */
export function redo(history: History, present: Present): Step | undefined {
  const entry = history.future.at(-1);
  if (!entry) return undefined;
  return {
    ...contentOf(entry, entry),
    label: entry.label,
    // Without its key, so that typing on does not flow into what was redone.
    history: {
      ...history,
      past: [...history.past, { ...entry, ...contentOf(present, entry), coalesceKey: null }],
      future: history.future.slice(0, -1),
    },
  };
}

/** As much of the content as a step is about: most leave the record alone. */
function contentOf({ design, returns }: Remembered, step: Remembered): Remembered {
  return step.returns && returns ? { design, returns } : { design };
}
