import type { Design } from '../../shared/domain/schema/design';

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

interface Entry {
  /** The design before the edit (in `past`) or after it (in `future`). */
  readonly design: Design;
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

export function remember(history: History, before: Design, edit: Edit): History {
  const { label, coalesceKey = null, at } = edit;
  const last = history.past.at(-1);
  const continues =
    last !== undefined &&
    coalesceKey !== null &&
    last.coalesceKey === coalesceKey &&
    at - last.at < TYPING_PAUSE_MS;
  const entry: Entry = continues ? { ...last, at } : { design: before, label, coalesceKey, at };
  const kept = continues ? history.past.slice(0, -1) : history.past.slice(-(LONGEST_PAST - 1));
  return { ...history, past: [...kept, entry], future: [] };
}

export interface Step {
  readonly history: History;
  readonly design: Design;
  readonly label: EditLabel;
}

/** One step back, or undefined at the beginning. */
export function undo(history: History, present: Design): Step | undefined {
  const entry = history.past.at(-1);
  if (!entry) return undefined;
  return {
    design: entry.design,
    label: entry.label,
    history: {
      ...history,
      past: history.past.slice(0, -1),
      future: [...history.future, { ...entry, design: present }],
    },
  };
}

/** One step forward again, or undefined at the end. */
export function redo(history: History, present: Design): Step | undefined {
  const entry = history.future.at(-1);
  if (!entry) return undefined;
  return {
    design: entry.design,
    label: entry.label,
    // Without its key, so that typing on does not flow into what was redone.
    history: {
      ...history,
      past: [...history.past, { ...entry, design: present, coalesceKey: null }],
      future: history.future.slice(0, -1),
    },
  };
}
