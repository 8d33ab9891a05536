import type { AppApi } from '../../../shared/contract/contract';
import type { Unsubscribe } from '../../../shared/contract/calls';

/** Something that open windows should know of. */
type Change = Parameters<Parameters<AppApi['workshops.changes']>[1]>[0];

export interface Changes {
  subscribe(listener: (change: Change) => void): Unsubscribe;
  saved(handle: string, digest: string): void;
  listed(): void;
  /** False where no one listens. */
  requested(handle: string): boolean;
}

/** Tells all listeners; one that throws does not keep the others from hearing. */
export function createChanges(report: (context: string, error: unknown) => void): Changes {
  const listeners = new Set<{ readonly hear: (change: Change) => void }>();
  const tell = (change: Change) => {
    for (const { hear } of [...listeners]) {
      try {
        hear(change);
      } catch (error) {
        report('workshops.changes', error);
      }
    }
  };

  return {
    subscribe(hear) {
      const listener = { hear };
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    saved: (handle, digest) => tell({ kind: 'saved', handle, digest }),
    listed: () => tell({ kind: 'listed', handle: null, digest: null }),
    requested(handle) {
      tell({ kind: 'requested', handle, digest: null });
      return listeners.size > 0;
    },
  };
}
