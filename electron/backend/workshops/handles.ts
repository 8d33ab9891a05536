import { resolve } from 'node:path';
import { fileCodec } from '../file-codec';

/** The opaque name of a path: the same after a restart, and of no use without the list of known files. */
export function handleOf(path: string): string {
  return fileCodec.sha256(fileCodec.encode(resolve(path))).slice(0, 32);
}

/** Which paths handles stand for. Only paths that the backend itself came across are ever in it. */
export interface Handles {
  register(path: string): string;
  find(handle: string): string | undefined;
  /** Lets the handle of a file that moved lead to its new place. */
  moved(from: string, to: string): void;
}

export function createHandles(): Handles {
  const pathByHandle = new Map<string, string>();
  const register = (path: string) => {
    const handle = handleOf(path);
    pathByHandle.set(handle, resolve(path));
    return handle;
  };

  return {
    register,
    find: (handle) => pathByHandle.get(handle),
    moved(from, to) {
      register(to);
      for (const [handle, path] of pathByHandle) {
        if (path === resolve(from)) pathByHandle.set(handle, resolve(to));
      }
    },
  };
}
