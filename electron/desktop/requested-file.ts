import { resolve } from 'node:path';

const WORKSHOP_FILE = /\.kpiw$/i;

/** The workshop file that a command line names, as a double click does on Windows and Linux. */
export function fileInArguments(argv: readonly string[], workingFolder: string): string | undefined {
  const file = argv
    .slice(1)
    .findLast((argument) => !argument.startsWith('-') && WORKSHOP_FILE.test(argument));
  return file === undefined ? undefined : resolve(workingFolder, file);
}

/** The workshops folder that a command line asks for with `--folder DIR` or `--folder=DIR`. */
export function folderInArguments(argv: readonly string[], workingFolder: string): string | undefined {
  const index = argv.findIndex((argument) => argument === '--folder' || argument.startsWith('--folder='));
  const folder = argv[index]?.includes('=') ? argv[index].slice('--folder='.length) : argv[index + 1];
  return index < 0 || !folder ? undefined : resolve(workingFolder, folder);
}

export interface FileRequests {
  request(file: string | undefined): void;
  /** Passes on what was requested so far, and everything after. */
  handOverTo(receiver: (file: string) => void): void;
}

/** Keeps the last requested file until someone can open it: macOS asks before the app is ready. */
export function createFileRequests(): FileRequests {
  let waiting: string | undefined;
  let deliver = (file: string) => {
    waiting = file;
  };
  return {
    request(file) {
      if (file !== undefined) deliver(file);
    },
    handOverTo(receiver) {
      deliver = receiver;
      if (waiting !== undefined) receiver(waiting);
    },
  };
}
