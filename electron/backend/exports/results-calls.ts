import { basename, dirname } from 'node:path';
import type { AbortSignalLike } from '../../../shared/contract/calls';
import type { AppApi } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/errors';
import type { BuildResults } from '../ports';
import { readWorkshop } from '../workshops/read-workshop';
import type { Workspace } from '../workshops/workspace';
import type { ExportFolder } from './export-folder';
import { exportStem } from './export-name';

type ResultsCalls = Pick<
  AppApi,
  'results.export' | 'results.download' | 'results.open' | 'results.show-in-folder'
>;

export function resultsCalls(
  workspace: Workspace,
  exportFolder: ExportFolder,
  buildResults: BuildResults,
): ResultsCalls {
  const { ports, disk, folder, queue } = workspace;

  return {
    'results.export': async ({ handle, language, paper, withScorecard }, { onProgress, signal } = {}) => {
      const path = await folder.pathOf(handle);
      onProgress?.({ stage: 'reading' });
      const { workshop, header } = await unlessAborted(signal, readWorkshop(disk, path));
      onProgress?.({ stage: 'building' });
      const order = { now: ports.clock.now(), revision: header.revision, paper, withScorecard };
      const bytes = await unlessAborted(signal, buildResults(workshop, language, order));
      onProgress?.({ stage: 'writing' });
      // From here on the file appears whole or not at all, so this is the last moment to cancel.
      await unlessAborted(signal, Promise.resolve());
      const stem = exportStem(path, folder.path, language);
      return queue.run(exportFolder.path, () => exportFolder.write(stem, bytes));
    },

    'results.download': ({ handle }) => exportFolder.read(handle),

    'results.open': async ({ handle }) => {
      const path = await exportFolder.pathOf(handle);
      await ports.opener.open(path).catch(whereItIs(path));
      return {};
    },

    'results.show-in-folder': async ({ handle }) => {
      const path = await exportFolder.pathOf(handle);
      await ports.opener.showInFolder(path).catch(whereItIs(path));
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

/** The result, or `cancelled` as soon as the signal says so. */
async function unlessAborted<Result>(
  signal: AbortSignalLike | undefined,
  working: Promise<Result>,
): Promise<Result> {
  if (!signal) return working;
  let stop = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(new AppError('cancelled'));
  });
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([aborted, working]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
