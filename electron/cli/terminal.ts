import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Clock, NewId } from '../../shared/domain/ports';
import type { Disk } from '../backend/disk';
import { forkReader } from '../backend/excel/read/fork-reader';
import type { StartReader } from '../backend/excel/read/running-reader';
import { createNodeStorage } from '../backend/node-storage';
import { standardParts } from '../backend/standard-parts';
import { systemClock } from '../backend/system-clock';
import { appDataFolder } from '../backend/system-folders';

/** What a command works with: the disk, the clock, and a person who reads. */
export interface Terminal {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Starts the process that reads workbooks. */
  readonly startReader: StartReader;
  /** Backup copies are kept in it. */
  readonly dataFolder: string;
  /** The folder that paths are meant from. */
  readonly workingFolder: string;
  /** Such as `id-ID`. */
  readonly locale: string;
  /** All of the standard input; null where nobody sends any. */
  readonly readInput: () => Promise<string | null>;
  /** A line of result. */
  readonly say: (line: string) => void;
  /** A line of complaint. */
  readonly complain: (line: string) => void;
}

export function thisTerminal(): Terminal {
  // A reader such as `head` may leave before everything is said.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    disk: { storage: createNodeStorage(), timing: standardParts.timing },
    clock: systemClock,
    newId: randomUUID,
    startReader: forkReader(),
    dataFolder: appDataFolder(),
    workingFolder: process.cwd(),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    readInput,
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  };
}

/** A keyboard would be waited for in vain: nobody types JSON. */
async function readInput(): Promise<string | null> {
  return process.stdin.isTTY ? null : text(process.stdin);
}
