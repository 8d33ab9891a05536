import { join } from 'node:path';
import type { UtilityProcess } from 'electron';
import { READ_LIMITS } from '../backend/excel/read/limits';
import type { ReaderChild, StartReader } from '../backend/excel/read/running-reader';

/** The part of Electron's `utilityProcess` that readers need. */
export interface ProcessForker {
  fork(modulePath: string, args: string[], options: Electron.ForkOptions): UtilityProcess;
}

/** Starts readers as utility processes: the packaged app cannot run as plain Node. `dist` is the built app. */
export function utilityReader(forker: ProcessForker, dist: string): StartReader {
  return () => asReaderChild(forker, join(dist, 'desktop', 'workbook-reader.js'));
}

function asReaderChild(forker: ProcessForker, entry: string): ReaderChild {
  const child = forker.fork(entry, [], {
    execArgv: [`--max-old-space-size=${READ_LIMITS.heapMegabytes}`],
    serviceName: 'KPI Workshop reader',
    // What V8 prints when its memory is used up belongs on no one's terminal.
    stdio: 'ignore',
  });
  return {
    send: (request) => child.postMessage(request),
    onAnswer: (listener) => child.on('message', listener),
    // Whatever ends it, a fatal error too, ends with this event.
    onExit: (listener) => child.once('exit', () => listener()),
    kill: () => child.kill(),
  };
}
