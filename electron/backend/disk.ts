import type { Timing } from './ports';
import type { Storage } from './storage';
import { systemCode } from './system-errors';

/** Storage, and the patience to use it. */
export interface Disk {
  readonly storage: Storage;
  readonly timing: Timing;
}

/** About two seconds in all, longest at the end. */
const RETRY_AFTER = [10, 20, 40, 80, 160, 320, 640, 800];
const BUSY_CODES = ['EPERM', 'EBUSY', 'EACCES'];

export function isBusy(error: unknown): boolean {
  return BUSY_CODES.includes(systemCode(error));
}

/** Virus scanners hold new files open for a moment on Windows, so a refused action is tried again. */
export async function retryWhileBusy<Result>(timing: Timing, action: () => Promise<Result>): Promise<Result> {
  for (const delay of RETRY_AFTER) {
    try {
      return await action();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await timing.wait(delay);
    }
  }
  return action();
}
