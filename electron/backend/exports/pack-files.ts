import { zipSync } from 'fflate';
import type { ExportedFile } from '../../../shared/contract/contract';
import { filledGridRows } from '../../../shared/domain/grid';
import type { Clock, NewId } from '../../../shared/domain/ports';
import type { Department } from '../../../shared/domain/schema/organisation';
import type { Language } from '../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { AppError } from '../../../shared/errors';
import { translator } from '../../../shared/i18n/i18n';
import type { PackKind } from '../../../shared/packs/pack-meta';
import { writePackWorkbook } from '../excel/write/pack-workbook';
import type { ExportFolder } from './export-folder';
import { packStems } from './pack-names';

const EXTENSION = '.xlsx';

/** The pack of one department, not yet on the disk. */
export interface PackFile {
  /** Its file name without the extension. */
  readonly stem: string;
  readonly bytes: Uint8Array;
}

/** What is to be made: packs or forms, in which language, from which save. */
export interface PacksWish {
  readonly kind: PackKind;
  readonly language: Language;
  readonly revision: number;
}

/** Makes the packs of all departments, one after the other: each needs its own memory only once. */
export async function buildPacks(
  workshop: Workshop,
  wish: PacksWish,
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
): Promise<PackFile[]> {
  const departments = departmentsToAsk(workshop);
  if (departments.length === 0) throw new AppError('no-departments');
  const stems = packStems(workshop, departments, wish.language, translator(wish.language));
  const packs: PackFile[] = [];
  for (const [index, department] of departments.entries()) {
    const order = { ...wish, packId: newId(), sentAt: clock.now() };
    const bytes = await writePackWorkbook(workshop, department, order);
    packs.push({ stem: stems[index] ?? '', bytes });
  }
  return packs;
}

/** A line of the grid that waits for text is no department yet. */
function departmentsToAsk({ design }: Workshop): Department[] {
  const filled = new Set(filledGridRows(design).map(({ department }) => department.id));
  const measured = new Set(design.kpis.map(({ departmentId }) => departmentId));
  return design.departments.filter(({ id }) => filled.has(id) || measured.has(id));
}

/** Puts each pack into a folder of its kind, evading those that are open in a spreadsheet program. */
export async function writePacks(
  folder: Pick<ExportFolder, 'write'>,
  packs: readonly PackFile[],
): Promise<ExportedFile[]> {
  const written: ExportedFile[] = [];
  for (const { stem, bytes } of packs) written.push(await folder.write(stem, bytes));
  return written;
}

/** All packs as one file, to be mailed at once. */
export function zipPacks(packs: readonly PackFile[], clock: Clock): Uint8Array {
  const entries = Object.fromEntries(packs.map(({ stem, bytes }) => [`${stem}${EXTENSION}`, bytes]));
  // Workbooks are zip files already: packing them once more gains nothing.
  return zipSync(entries, { level: 0, mtime: new Date(clock.now()) });
}
