import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { READ_LIMITS } from './limits';
import type { ReaderChild, StartReader } from './running-reader';

const SOURCE = fileURLToPath(new URL('child/main.ts', import.meta.url));

/** Starts readers as plain Node processes; Electron has utility processes in their place. */
export function forkReader(entry: string = SOURCE): StartReader {
  return () => asReaderChild(entry);
}

function asReaderChild(entry: string): ReaderChild {
  const child = fork(entry, [], {
    execArgv: [`--max-old-space-size=${READ_LIMITS.heapMegabytes}`, ...loaderFor(entry)],
    // Bytes travel as bytes, and a map of names cannot become a prototype.
    serialization: 'advanced',
    // What V8 prints when its memory is used up belongs on no one's terminal.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: environment(),
  });
  return {
    // A child that is gone is heard of through its exit.
    send: (request) => child.send(request, () => undefined),
    onAnswer: (listener) => child.on('message', listener),
    onExit: (listener) => {
      child.once('exit', listener);
      child.once('error', listener);
    },
    kill: () => child.kill('SIGKILL'),
  };
}

/** Sources need the loader that runs them; built files need nothing. */
function loaderFor(entry: string): string[] {
  if (extname(entry) !== '.ts') return [];
  return ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
}

/** Nothing that could change how Node starts, such as NODE_OPTIONS. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^NODE_/i.test(name)));
}
