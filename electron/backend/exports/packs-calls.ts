import type { AppApi, ExportedPacks } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/errors';
import { translator } from '../../../shared/i18n/i18n';
import { honestStem } from '../rehearsal-names';
import { readWorkshop } from '../workshops/read-workshop';
import type { Workspace } from '../workshops/workspace';
import type { ExportFolder } from './export-folder';
import { exportStem } from './export-name';
import type { PackFile } from './pack-files';
import { unlessAborted } from './unless-aborted';

/** Workbooks for the departments to fill in, as a folder of their own or as one file. */
export function packsCalls(workspace: Workspace, exportFolder: ExportFolder): Pick<AppApi, 'packs.export'> {
  const { ports, disk, folder, queue } = workspace;

  return {
    'packs.export': async ({ handle, asZip, ...wish }, { onProgress, signal } = {}) => {
      const { buildPacks, zipPacks } = await import('./pack-files');
      const path = await folder.pathOf(handle);
      onProgress?.({ stage: 'reading', done: 0, total: 0 });
      const { workshop, header } = await unlessAborted(signal, readWorkshop(disk, path));
      const onBuilt = (done: number, total: number) => onProgress?.({ stage: 'building', done, total });
      const order = { ...wish, revision: header.revision };
      const packs = await buildPacks(workshop, order, ports, { onBuilt, signal });
      // From here on files appear, so this is the last moment to cancel.
      await unlessAborted(signal, Promise.resolve());
      const together = translator(wish.language)(`packs.together.${wish.kind}`);
      const name = exportStem(path, folder.path, wish.language, together);
      const stem = honestStem(name, workshop, wish.language);
      return queue.run(exportFolder.path, async () => {
        if (asZip) return writeZip(exportFolder, stem, packs, zipPacks(packs, ports.clock));
        const onWritten = (done: number) => onProgress?.({ stage: 'writing', done, total: packs.length });
        return writeFolder(exportFolder, stem, packs, onWritten);
      });
    },
  };
}

async function writeZip(
  exportFolder: ExportFolder,
  stem: string,
  packs: readonly PackFile[],
  bytes: Uint8Array,
): Promise<ExportedPacks> {
  const place = await exportFolder.write(stem, bytes, '.zip');
  return {
    place,
    packs: packs.map((pack) => ({ departmentId: pack.departmentId, fileName: `${pack.stem}.xlsx` })),
  };
}

async function writeFolder(
  exportFolder: ExportFolder,
  name: string,
  packs: readonly PackFile[],
  onWritten: (done: number) => void,
): Promise<ExportedPacks> {
  const target = exportFolder.within(name);
  const written: ExportedPacks['packs'] = [];
  let failure: unknown;
  for (const { departmentId, stem, bytes } of packs) {
    onWritten(written.length);
    try {
      const file = await target.write(stem, bytes);
      written.push({ departmentId, fileName: file.fileName, file });
    } catch (error) {
      failure = error;
      break;
    }
  }
  if (written.length === 0) throw failure;
  const isEvaded = written.some(({ file }) => file?.outcome === 'renamed');
  const outcome = isEvaded ? 'renamed' : 'written';
  return {
    place: { handle: target.handle, fileName: name, folder: exportFolder.path, outcome },
    packs: written,
    ...(failure !== undefined && { unwritten: unwritten(failure, packs.slice(written.length)) }),
  };
}

/** What is there already is there to stay, and has to be known as handed out. */
function unwritten(failure: unknown, packs: readonly PackFile[]): ExportedPacks['unwritten'] {
  const { code, details } = failure instanceof AppError ? failure : new AppError('internal');
  return { code, details: { ...details }, departmentIds: packs.map(({ departmentId }) => departmentId) };
}
