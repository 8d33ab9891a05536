import type { RunOptions } from '../../../shared/contract/calls';
import type { AppApi, ExportedFile } from '../../../shared/contract/contract';
import { translator } from '../../../shared/i18n/i18n';
import type { BuildWorkbook } from '../ports';
import { honestStem } from '../rehearsal-names';
import { readWorkshop } from '../workshops/read-workshop';
import type { Workspace } from '../workshops/workspace';
import type { ExportFolder } from './export-folder';
import { exportStem } from './export-name';
import { unlessAborted } from './unless-aborted';

type WorkbookCalls = Pick<AppApi, 'results.export' | 'tracker.export'>;
type Wish = Parameters<WorkbookCalls['results.export']>[0];
type Progress = { readonly stage: 'reading' | 'building' | 'writing' };

/** Workbooks of all KPIs: the results, and the tracker on its own. */
export function workbookCalls(
  workspace: Workspace,
  exportFolder: ExportFolder,
  {
    buildResults,
    buildTracker,
  }: { readonly buildResults: BuildWorkbook; readonly buildTracker: BuildWorkbook },
): WorkbookCalls {
  const { ports, disk, folder, queue } = workspace;

  async function write(
    { handle, language, paper, withScorecard }: Wish,
    { onProgress, signal }: RunOptions<Progress>,
    build: BuildWorkbook,
    part: string | null,
  ): Promise<ExportedFile> {
    const path = await folder.pathOf(handle);
    onProgress?.({ stage: 'reading' });
    const { workshop, header } = await unlessAborted(signal, readWorkshop(disk, path));
    onProgress?.({ stage: 'building' });
    const order = { now: ports.clock.now(), revision: header.revision, paper, withScorecard };
    const bytes = await unlessAborted(signal, build(workshop, language, order));
    onProgress?.({ stage: 'writing' });
    // From here on the file appears whole or not at all, so this is the last moment to cancel.
    await unlessAborted(signal, Promise.resolve());
    const stem = honestStem(exportStem(path, folder.path, language, part), workshop, language);
    return queue.run(exportFolder.path, () => exportFolder.write(stem, bytes));
  }

  return {
    'results.export': (wish, options = {}) => write(wish, options, buildResults, null),
    'tracker.export': (wish, options = {}) =>
      write(wish, options, buildTracker, translator(wish.language)('results.sheet.tracker')),
  };
}
