import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { BackendPorts } from './ports';

/** The parts that every host has in common, loaded when they are first used. */
export const standardParts: Required<
  Pick<BackendPorts, 'timing' | 'buildResults' | 'buildTracker' | 'createSample'>
> = {
  timing: {
    wait: async (milliseconds) => {
      await wait(milliseconds);
    },
    monotonic: () => performance.now(),
  },
  buildResults: async (...given) => {
    const { writeResultsWorkbook } = await import('./excel/write/results-workbook');
    return writeResultsWorkbook(...given);
  },
  buildTracker: async (...given) => {
    const { writeTrackerWorkbook } = await import('./excel/write/tracker-workbook');
    return writeTrackerWorkbook(...given);
  },
  createSample: async (...given) => {
    const { createSample } = await import('../../shared/library/samples/samples');
    return createSample(...given);
  },
};
