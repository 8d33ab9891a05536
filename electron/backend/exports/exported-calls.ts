import { basename, dirname } from 'node:path';
import type { AppApi } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/errors';
import type { Opener } from '../ports';
import type { ExportFolder } from './export-folder';

type ExportedCalls = Pick<AppApi, 'exports.download' | 'exports.open' | 'exports.show-in-folder'>;

/** What people do with a file that was exported. */
export function exportedCalls(opener: Opener, exportFolder: ExportFolder): ExportedCalls {
  return {
    'exports.download': ({ handle }) => exportFolder.read(handle),

    'exports.open': async ({ handle }) => {
      const path = await exportFolder.pathOf(handle);
      await opener.open(path).catch(whereItIs(path));
      return {};
    },

    'exports.show-in-folder': async ({ handle }) => {
      const path = await exportFolder.pathOf(handle);
      await opener.showInFolder(path).catch(whereItIs(path));
      return {};
    },
  };
}

/** Adds what the sentence of this error names, whatever the opener knew. */
function whereItIs(path: string) {
  return (error: unknown): never => {
    if (!(error instanceof AppError) || error.code !== 'nothing-to-open') throw error;
    throw new AppError(error.code, { file: basename(path), folder: dirname(path) }, { cause: error });
  };
}
