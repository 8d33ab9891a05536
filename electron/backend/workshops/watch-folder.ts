import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';
import { isWorkshopFileName } from '../file-names';

/** Files copied by a file manager arrive as a burst of events. */
const SETTLE_MS = 250;

export interface FolderWatch {
  /** Begins to watch, or begins again after the folder was gone; does nothing while it watches. */
  ensure(): void;
  close(): void;
}

/**
 * Calls back when workshop files come, go or change in a folder. A convenience: where the system
 * cannot watch, or the folder vanishes, it falls silent. It never keeps the process alive.
 */
export function createFolderWatch(folder: string, onChange: () => void): FolderWatch {
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const stop = () => {
    watcher?.close();
    watcher = undefined;
  };
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS).unref();
  };

  return {
    ensure() {
      if (watcher || isClosed) return;
      try {
        watcher = watch(folder, { persistent: false }, (_event, name) => {
          // Linux tells of the folder's own end by its name, and then never anything again.
          if (name === basename(folder)) stop();
          if (name === null || name === basename(folder) || isWorkshopFileName(name)) settle();
        });
        watcher.on('error', stop);
      } catch {
        // No such folder yet, or a system out of watches: the list is read afresh whenever it is shown.
        watcher = undefined;
      }
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      stop();
    },
  };
}
