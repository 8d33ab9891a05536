import type { AppApi } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/errors';
import { translator } from '../../../shared/i18n/i18n';
import type { PrintPage } from '../ports';
import { honestStem } from '../rehearsal-names';
import { readWorkshop } from '../workshops/read-workshop';
import type { Workspace } from '../workshops/workspace';
import type { ExportFolder } from './export-folder';
import { exportStem } from './export-name';
import { unlessAborted } from './unless-aborted';

const SAVE_PDF = 'print.save-pdf';

/** What is drawn for paper in the window that asks, as a file among the other exports. */
export function printCalls(
  { disk, folder, queue }: Pick<Workspace, 'disk' | 'folder' | 'queue'>,
  exportFolder: ExportFolder,
  printPage: PrintPage | undefined,
): Pick<AppApi, typeof SAVE_PDF> {
  return {
    [SAVE_PDF]: async ({ handle, document, language }, { onProgress, signal } = {}) => {
      if (!printPage) throw new AppError('bad-request', { call: SAVE_PDF });
      const path = await folder.pathOf(handle);
      onProgress?.({ stage: 'drawing' });
      const bytes = await unlessAborted(signal, printPage());
      onProgress?.({ stage: 'writing' });
      // From here on the file appears whole or not at all, so this is the last moment to cancel.
      await unlessAborted(signal, Promise.resolve());
      const part = translator(language)(`print.fileName.${document}`);
      const { workshop } = await readWorkshop(disk, path);
      const stem = honestStem(exportStem(path, folder.path, language, part), workshop, language);
      return queue.run(exportFolder.path, () => exportFolder.write(stem, bytes, '.pdf'));
    },
  };
}
