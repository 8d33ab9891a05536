import { basename, dirname } from 'node:path';
import type { Shell } from 'electron';
import { AppError } from '../../shared/errors';
import type { Opener } from '../backend/ports';

/** Opens files and folders with whatever the system has for them. */
export function createShellOpener(shell: Pick<Shell, 'openPath' | 'showItemInFolder'>): Opener {
  return {
    async open(path) {
      // Electron answers a sentence where it failed, and nothing where it did not.
      const failure = await shell.openPath(path);
      if (failure !== '') throw nothingOpens(path, failure);
    },
    showInFolder(path) {
      shell.showItemInFolder(path);
      return Promise.resolve();
    },
  };
}

function nothingOpens(path: string, failure: string): AppError {
  return new AppError('nothing-to-open', { file: basename(path), folder: dirname(path) }, { cause: failure });
}
