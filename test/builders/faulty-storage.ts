import type { OpenFile, Storage } from '../../electron/backend/storage';

/** One system call that the store made. */
export interface StorageCall {
  readonly operation: keyof Storage | keyof OpenFile;
  readonly path: string;
  /** Counts all calls from 0. */
  readonly index: number;
}

/** What goes wrong with a call: a system error, or a write that takes only part of the bytes. */
type Fault = string | 'short' | undefined;

export interface FaultyStorage extends Storage {
  readonly calls: readonly StorageCall[];
  /** Decides for each call from now on; undefined lets it through. */
  failWhen(fault: (call: StorageCall) => Fault): void;
  heal(): void;
}

/** The error that Node gives for a failed system call. */
function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: it failed`), { code, syscall: 'test' });
}

/** A real disk, each of whose calls can be made to fail. */
export function faultyStorage(disk: Storage): FaultyStorage {
  const calls: StorageCall[] = [];
  let decide: (call: StorageCall) => Fault = () => undefined;

  const enter = (operation: StorageCall['operation'], path: string): Fault => {
    const call = { operation, path, index: calls.length };
    calls.push(call);
    const fault = decide(call);
    if (fault !== undefined && fault !== 'short') throw systemError(fault);
    return fault;
  };
  const wrapped =
    <Rest extends unknown[], Result>(
      operation: keyof Storage,
      action: (path: string, ...rest: Rest) => Promise<Result>,
    ) =>
    async (path: string, ...rest: Rest): Promise<Result> => {
      enter(operation, path);
      return action(path, ...rest);
    };

  return {
    calls,
    failWhen: (fault) => {
      decide = fault;
    },
    heal: () => {
      decide = () => undefined;
    },
    read: wrapped('read', disk.read),
    create: wrapped('create', async (path) => faultyFile(await disk.create(path), path, enter)),
    rename: wrapped('rename', disk.rename),
    remove: wrapped('remove', disk.remove),
    makeFolder: wrapped('makeFolder', disk.makeFolder),
    list: wrapped('list', disk.list),
    facts: wrapped('facts', disk.facts),
    syncFolder: wrapped('syncFolder', disk.syncFolder),
  };
}

type Enter = (operation: StorageCall['operation'], path: string) => Fault;

function faultyFile(file: OpenFile, path: string, enter: Enter): OpenFile {
  return {
    async write(bytes) {
      const isShort = enter('write', path) === 'short';
      return file.write(isShort ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : bytes);
    },
    async sync() {
      enter('sync', path);
      await file.sync();
    },
    async close() {
      // The descriptor is gone even when closing reports an error.
      await file.close();
      enter('close', path);
    },
  };
}
