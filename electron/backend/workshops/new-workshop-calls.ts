import { basename, dirname } from 'node:path';
import type { AppApi } from '../../../shared/contract/contract';
import { createWorkshop } from '../../../shared/domain/create-workshop';
import { startNextPeriod } from '../../../shared/domain/next-period';
import { createRehearsal } from '../../../shared/domain/rehearsal';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { AppError } from '../../../shared/errors';
import { MAX_FILE_BYTES } from '../../../shared/file-format/envelope';
import { writeWorkshopFile } from '../../../shared/file-format/write';
import { withPlannedAll } from '../../../shared/session-plans/plan-of-workshop';
import { fileCodec } from '../file-codec';
import { fileStem, stemForCopyOf, withoutNumber } from '../file-names';
import { rehearsalStem } from '../rehearsal-names';
import type { Disk } from '../disk';
import type { CreateSample } from '../ports';
import type { WorkshopList } from './list-workshops';
import { writeNewFile } from './new-file';
import { openWorkshop } from './open-workshop';
import { parseWorkshop, readWorkshop, tooLarge } from './read-workshop';
import { readStanding } from './standing';
import type { Workspace } from './workspace';

type NewWorkshopCalls = Pick<
  AppApi,
  | 'workshops.create'
  | 'workshops.create-sample'
  | 'workshops.start-next-period'
  | 'workshops.save-copy'
  | 'workshops.duplicate'
  | 'workshops.rehearse'
  | 'workshops.import'
>;

const FIRST_REVISION = 1;
const NAMELESS = { en: 'Workshop', id: 'Lokakarya' } as const;

/** The calls that make a file that was not there before. */
export function newWorkshopCalls(
  workspace: Workspace,
  list: WorkshopList,
  createSample: CreateSample,
): NewWorkshopCalls {
  const { ports, disk, folder, changes } = workspace;
  const { newId, clock } = ports;

  const addFile = async (target: string, stem: string, bytes: Uint8Array): Promise<string> => {
    const path = await writeNewFile(workspace, target, stem, bytes);
    folder.handles.register(path);
    changes.listed();
    return path;
  };
  const addWorkshop = async (workshop: Workshop, formatVersion?: number) => {
    await folder.ensure();
    const path = await addFile(folder.path, stemFor(workshop), bytesOf(workshop, formatVersion));
    return openWorkshop(workspace, path);
  };

  return {
    'workshops.create': ({ plan, ...wish }) => {
      const workshop = createWorkshop(wish, newId, clock);
      return addWorkshop(plan ? withPlannedAll(workshop, plan) : workshop);
    },

    'workshops.create-sample': async ({ sample, language }) =>
      addWorkshop(await createSample(sample, language, newId, clock)),

    'workshops.start-next-period': async ({ handle, ...wish }) => {
      const { workshop, header } = await readWorkshop(disk, await folder.pathOf(handle));
      return addWorkshop(startNextPeriod(workshop, wish, newId, clock), header.formatVersion);
    },

    'workshops.save-copy': async ({ handle, workshop }) => {
      // Whatever became of the original: where it cannot be found, only its name is lost.
      const original = await folder.pathOf(handle).catch(() => undefined);
      const stem = original ? withoutNumber(stemForCopyOf(basename(original))) : stemFor(workshop);
      const bytes = bytesOf(workshop, await formatVersionAt(disk, original));
      const beside = original ? dirname(original) : folder.path;
      const path = await addFile(beside, stem, bytes).catch(async (error: unknown) => {
        // Its stick is gone, full or read-only: the copy goes where all workshops are.
        if (!(error instanceof AppError)) throw error;
        await folder.remake();
        return addFile(folder.path, stem, bytes);
      });
      return openWorkshop(workspace, path);
    },

    'workshops.duplicate': async ({ handle }) => {
      const original = await folder.pathOf(handle);
      const { workshop, header } = await readWorkshop(disk, original);
      const bytes = bytesOf({ ...workshop, id: newId() }, header.formatVersion);
      const stem = withoutNumber(stemForCopyOf(basename(original)));
      return list.entry(await addFile(dirname(original), stem, bytes));
    },

    'workshops.rehearse': async ({ handle, language }) => {
      const original = await folder.pathOf(handle);
      const { workshop, header } = await readWorkshop(disk, original);
      const bytes = bytesOf(createRehearsal(workshop, newId), header.formatVersion);
      const stem = rehearsalStem(stemForCopyOf(basename(original)), language);
      return list.entry(await addFile(dirname(original), stem, bytes));
    },

    'workshops.import': async ({ fileName, bytes }) => {
      if (bytes.length > MAX_FILE_BYTES) throw tooLarge(fileName);
      parseWorkshop(bytes, fileName);
      await folder.ensure();
      // A name may arrive with the folders of another system before it.
      const name = basename(fileName.replaceAll('\\', '/'));
      return list.entry(await addFile(folder.path, stemForCopyOf(name), bytes));
    },
  };
}

function stemFor({ language, design, rehearsalOf }: Workshop): string {
  const stem = fileStem(`${design.company} ${design.period.label}`) ?? NAMELESS[language];
  return rehearsalOf === undefined ? stem : rehearsalStem(stem, language);
}

/** A newer version's mark stays on copies too; a file that cannot be read has none to pass on. */
async function formatVersionAt(disk: Disk, path: string | undefined): Promise<number | undefined> {
  const standing = path === undefined ? undefined : await readStanding(disk, path).catch(() => undefined);
  return standing?.header?.formatVersion;
}

function bytesOf(workshop: Workshop, formatVersion?: number): Uint8Array {
  const { bytes } = writeWorkshopFile(workshop, FIRST_REVISION, fileCodec, formatVersion);
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(stemFor(workshop));
  return bytes;
}
