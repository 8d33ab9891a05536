import { AppError } from '../../../../shared/errors';
import { isWorkbookName, isZipName } from '../../../../shared/packs/return/workbook-names';
import { checkSize } from './check-size';
import { READ_LIMITS } from './limits';
import { unpack } from './unpack';

/** A workbook that stood in a zip, and the name that it had there: only for reading, never a path to write to. */
export interface PackedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The workbooks in a zip, in the order of their names, as whoever zipped them saw them in their folders. A zip in it
 * comes out as it is, for somebody to hear of it.
 */
export function packedWorkbooks(bytes: Uint8Array): PackedWorkbook[] {
  checkSize(bytes.length);
  const parts = unpack(bytes, isTaken);
  const total = [...parts.values()].reduce((sum, content) => sum + content.length, 0);
  if (total > READ_LIMITS.packedWorkbookBytes) throw new AppError('workbook-inflates');
  const found = [...parts].map(([name, content]) => ({ name: shown(name), bytes: new Uint8Array(content) }));
  return found.sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }));
}

/** Packs are handed out in one zip file, and come back in one. A workbook may hold others, too. */
export function isZipOfWorkbooks(names: readonly string[]): boolean {
  const isWorkbookItself = names.some((name) => name === 'mimetype' || name === '[Content_Types].xml');
  return !isWorkbookItself && names.some(isTaken);
}

function isTaken(name: string): boolean {
  return isWorkbookName(name) || isZipName(name);
}

/** Longer names are no names of files, but a zip may have them, and records would keep them. */
const LONGEST_NAME = 300;

/** Without what is no letter: it could turn a name around on the screen. */
function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-LONGEST_NAME);
}
