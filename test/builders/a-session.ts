import type { OpenedWorkshop } from '../../shared/contract/contract';
import type { Timers } from '../../renderer/state/autosave';
import { aWorkshop } from './a-workshop';

/** Timers that only move when a test says so; callbacks run in their order of time. */
export function steppedTimers() {
  let now = 0;
  let nextId = 1;
  const waiting = new Map<number, { readonly at: number; readonly callback: () => void }>();
  const timers: Timers = {
    set(callback, milliseconds) {
      waiting.set(nextId, { at: now + milliseconds, callback });
      nextId += 1;
      return nextId - 1;
    },
    clear: (timer) => waiting.delete(timer as number),
    now: () => now,
  };

  async function advance(milliseconds: number): Promise<void> {
    const end = now + milliseconds;
    for (;;) {
      const [due] = [...waiting]
        .filter(([, { at }]) => at <= end)
        .sort(([, one], [, other]) => one.at - other.at);
      if (!due) break;
      const [id, { at, callback }] = due;
      waiting.delete(id);
      now = at;
      callback();
      await settle();
    }
    now = end;
    await settle();
  }

  return { timers, advance };
}

/** Lets promises that are already resolved run their course. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

export function anOpenedWorkshop(traits: Partial<OpenedWorkshop> = {}): OpenedWorkshop {
  return {
    handle: 'handle-1',
    fileName: 'Toko Siswa Maju.kpiw',
    workshop: aWorkshop({ company: 'Toko Siswa Maju' }),
    stamp: { revision: 1, digest: digestOf(1) },
    isReadOnly: false,
    ...traits,
  };
}

/** A digest that tells its revision. */
export function digestOf(revision: number): string {
  return String(revision).padStart(64, '0');
}
