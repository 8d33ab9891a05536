/** What is asked of the browser's locks; `LockManager` fits. */
export interface Locks {
  request(name: string, options: LockOptions, hold: () => Promise<void>): Promise<unknown>;
}

export interface TimekeeperPorts {
  readonly locks: Locks;
  readonly handle: string;
  readonly onKeeping: (isKeeping: boolean) => void;
  readonly wait: (work: () => void, milliseconds: number) => void;
}

/** Longer than the other window takes to save what was typed there last. */
const TAKEN_OVER_AFTER_MS = 3_000;

/**
 * Keeps the time of a workshop in one of the windows that have it open: the browser's own lock sees to
 * it. The one that was used last takes the lock, because that is where the session is led, and because
 * two windows that both change a file save against each other. When it goes, another follows.
 */
export function createTimekeeper({ locks, handle, onKeeping, wait }: TimekeeperPorts) {
  const name = `clock of ${handle}`;
  let waiting = new AbortController();
  let letGo: (() => void) | null = null;
  let isTaking = false;
  let isOver = false;

  /** Ends when the time is no longer kept here, or where it never was. */
  async function ask(options: LockOptions): Promise<void> {
    let isHeld = false;
    const hold = () => {
      if (isOver) return Promise.resolve();
      isHeld = true;
      onKeeping(true);
      return new Promise<void>((done) => (letGo = done));
    };
    await locks.request(name, options, hold).catch(() => undefined);
    if (!isHeld) return;
    letGo = null;
    if (isOver) return;
    onKeeping(false);
    queue();
  }

  function queue(): void {
    waiting = new AbortController();
    void ask({ signal: waiting.signal });
  }

  function take(): void {
    isTaking = false;
    if (isOver || letGo) return;
    waiting.abort();
    void ask({ steal: true });
  }

  queue();
  return {
    /** People work in this window. */
    used(): void {
      if (isTaking || letGo) return;
      isTaking = true;
      wait(take, TAKEN_OVER_AFTER_MS);
    },
    stop(): void {
      isOver = true;
      waiting.abort();
      letGo?.();
    },
  };
}
