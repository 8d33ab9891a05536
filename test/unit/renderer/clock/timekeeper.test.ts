import { describe, expect, it } from 'vitest';
import { createTimekeeper, type Locks } from '../../../../renderer/features/clock/timekeeper';

interface Asked {
  readonly hold: () => Promise<void>;
  readonly grant: () => void;
  readonly refuse: (reason: Error) => void;
}

/** One lock, kept as browsers keep it: in the order of asking, and taken from whoever holds it by `steal`. */
function aLock(): Locks {
  const queue: Asked[] = [];
  let holder: Asked | null = null;

  function next(): void {
    const asked = holder ? undefined : queue.shift();
    if (!asked) return;
    holder = asked;
    void asked.hold().then(() => {
      if (holder !== asked) return;
      holder = null;
      asked.grant();
      next();
    });
  }

  return {
    request: (_name, { signal, steal }, hold) =>
      new Promise<void>((grant, refuse) => {
        const asked = { hold, grant, refuse };
        signal?.addEventListener('abort', () => {
          if (queue.includes(asked)) queue.splice(queue.indexOf(asked), 1);
          if (holder !== asked) refuse(new Error('aborted'));
        });
        if (steal) {
          holder?.refuse(new Error('stolen'));
          holder = null;
          queue.unshift(asked);
        } else queue.push(asked);
        next();
      }),
  };
}

function aWindow(locks: Locks) {
  const due: (() => void)[] = [];
  const window = { isKeeping: false, changes: 0 };
  const keeper = createTimekeeper({
    locks,
    handle: 'w',
    onKeeping: (isKeeping) => Object.assign(window, { isKeeping, changes: window.changes + 1 }),
    wait: (work) => due.push(work),
  });
  return {
    ...keeper,
    isKeeping: () => window.isKeeping,
    changes: () => window.changes,
    use: async () => {
      keeper.used();
      due.splice(0).forEach((work) => work());
      await settled();
    },
  };
}

const settled = () => new Promise((done) => setTimeout(done));

describe('the time of a workshop that several windows have open', () => {
  it('is kept by the first one, and by the next when that is closed', async () => {
    const locks = aLock();
    const [first, second] = [aWindow(locks), aWindow(locks)];
    expect([first.isKeeping(), second.isKeeping()]).toEqual([true, false]);
    first.stop();
    await settled();
    expect(second.isKeeping()).toBe(true);
  });

  it('is kept by the one that was used last, never by two', async () => {
    const locks = aLock();
    const windows = [aWindow(locks), aWindow(locks), aWindow(locks)];
    for (const used of [1, 2, 0, 2, 1]) {
      await windows[used]?.use();
      expect(windows.map((window) => window.isKeeping())).toEqual([0, 1, 2].map((each) => each === used));
    }
    windows[1]?.stop();
    await settled();
    expect(windows.filter((window, place) => place !== 1 && window.isKeeping())).toHaveLength(1);
  });

  it('stays where it is while that window is used', async () => {
    const only = aWindow(aLock());
    await only.use();
    await only.use();
    expect(only.changes()).toBe(1);
  });

  it('is not taken by a window that was closed meanwhile', async () => {
    const locks = aLock();
    const [first, second] = [aWindow(locks), aWindow(locks)];
    second.used();
    second.stop();
    await second.use();
    expect([first.isKeeping(), second.isKeeping()]).toEqual([true, false]);
  });
});
