import { setImmediate } from 'node:timers/promises';
import { zipSync } from 'fflate';
import type { AbortSignalLike } from '../../../shared/contract/calls';
import type { ExportedFile, Paper } from '../../../shared/contract/contract';
import type { Clock, NewId } from '../../../shared/domain/ports';
import type { Department } from '../../../shared/domain/schema/organisation';
import type { Language } from '../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { AppError } from '../../../shared/errors';
import { translator } from '../../../shared/i18n/i18n';
import { departmentsToAsk } from '../../../shared/packs/departments-to-ask';
import type { PackKind } from '../../../shared/packs/pack-meta';
import { writePackWorkbook } from '../excel/write/pack-workbook';
import type { ExportFolder } from './export-folder';
import { packStems } from './pack-names';

const EXTENSION = '.xlsx';

/** The pack of one department, not yet on the disk. */
export interface PackFile {
  readonly departmentId: string;
  /** Its file name without the extension. */
  readonly stem: string;
  readonly bytes: Uint8Array;
}

/** What is to be made: packs or forms, in which language, from which save. */
export interface PacksWish {
  readonly kind: PackKind;
  readonly language: Language;
  readonly revision: number;
  readonly paper?: Paper | undefined;
  /** All departments where none is named. */
  readonly departmentIds?: readonly string[] | undefined;
}

/** Who watches packs being made, and may stop it between two of them. */
export interface PacksWatch {
  readonly onBuilt?: (done: number, total: number) => void;
  readonly signal?: AbortSignalLike | undefined;
}

/** Makes the packs of departments, one after the other: each needs its own memory only once. */
export async function buildPacks(
  workshop: Workshop,
  wish: PacksWish,
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
  { onBuilt, signal }: PacksWatch = {},
): Promise<PackFile[]> {
  const departments = chosenDepartments(workshop, wish);
  const stems = packStems(workshop, departments, wish, translator(wish.language));
  const sentAt = clock.now();
  const packs: PackFile[] = [];
  for (const [index, department] of departments.entries()) {
    onBuilt?.(index, departments.length);
    // A turn for whoever else waits, a wish to stop among them.
    await setImmediate();
    if (signal?.aborted) throw new AppError('cancelled');
    const { kind, language, revision, paper } = wish;
    const order = { kind, language, revision, packId: newId(), sentAt };
    const bytes = await writePackWorkbook(workshop, department, order, paper);
    packs.push({ departmentId: department.id, stem: stems[index] ?? '', bytes });
  }
  return packs;
}

function chosenDepartments({ design }: Workshop, { departmentIds }: PacksWish): Department[] {
  const named = departmentIds && new Set(departmentIds);
  const departments = departmentsToAsk(design).filter(({ id }) => !named || named.has(id));
  if (departments.length === 0) throw new AppError('no-departments');
  return departments;
}

/**
 * Puts each pack into a folder of its kind, evading those that are open in a spreadsheet program. Each is told as soon
 * as it is there: the disk may fail at the next.
 */
export async function writePacks(
  folder: Pick<ExportFolder, 'write'>,
  packs: readonly PackFile[],
  onWritten: (file: ExportedFile) => void = () => undefined,
): Promise<ExportedFile[]> {
  const written: ExportedFile[] = [];
  for (const { stem, bytes } of packs) {
    const file = await folder.write(stem, bytes);
    onWritten(file);
    written.push(file);
  }
  return written;
}

/** All packs as one file, to be mailed at once. */
export function zipPacks(packs: readonly PackFile[], clock: Clock): Uint8Array {
  const entries = Object.fromEntries(packs.map(({ stem, bytes }) => [`${stem}${EXTENSION}`, bytes]));
  // Workbooks are zip files already: packing them once more gains nothing.
  return zipSync(entries, { level: 0, mtime: new Date(clock.now()) });
}
