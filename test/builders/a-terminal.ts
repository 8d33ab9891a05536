import { join } from 'node:path';
import { createNodeStorage } from '../../electron/backend/node-storage';
import type { Storage } from '../../electron/backend/storage';
import { runCli } from '../../electron/cli/run-cli';
import { patientTiming } from './a-backend';
import { inProcessReader } from './an-in-process-reader';
import { countingIds, stoppedClock } from './clock-and-ids';

export interface RunInTerminal {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in `folder`, on the real disk unless told otherwise, with an English system. */
export async function runIn(
  folder: string,
  argv: readonly string[],
  {
    storage = createNodeStorage(),
    locale = 'en-GB',
    input = null,
  }: { storage?: Storage; locale?: string; input?: string | null } = {},
): Promise<RunInTerminal> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await runCli(argv, {
    disk: { storage, timing: patientTiming() },
    clock: stoppedClock(),
    newId: countingIds(),
    startReader: inProcessReader,
    dataFolder: join(folder, 'data'),
    workingFolder: folder,
    locale,
    readInput: async () => input,
    say: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}
