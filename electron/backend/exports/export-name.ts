import { basename, dirname, resolve } from 'node:path';
import type { Language } from '../../../shared/domain/schema/primitives';
import { FILE_EXTENSION } from '../../../shared/file-format/envelope';
import { placePart } from '../backups/backup-names';
import { fileStem, isSameName, stemForCopyOf } from '../file-names';

/** Digits of a place: enough to tell the few workshops of one name apart. */
const PLACE_DIGITS = 6;
const MAX_FOLDER_BYTES = 40;

/**
 * What the results of a workshop are called, per language, and with `part` what else is made of it. All exports land in one folder, so a workshop
 * from elsewhere, or one whose name is too long to stand there whole, adds a mark of its place.
 */
export function exportStem(
  path: string,
  workshopsFolder: string,
  language: Language,
  part: string | null = null,
): string {
  const stem = stemForCopyOf(basename(path));
  const mark = isToldByName(path, stem, workshopsFolder) ? '' : ` (${placeMark(path, workshopsFolder)})`;
  const kind = part === null ? '' : `${part}, `;
  return `${stem}${mark} (${kind}${language.toUpperCase()})`;
}

function isToldByName(path: string, stem: string, workshopsFolder: string): boolean {
  return isWithin(path, workshopsFolder) && isSameName(basename(path), `${stem}${FILE_EXTENSION}`);
}

function placeMark(path: string, workshopsFolder: string): string {
  const digits = placePart(path).slice(0, PLACE_DIGITS);
  const folder = isWithin(path, workshopsFolder) ? undefined : basename(dirname(path));
  const words = folder && fileStem(folder, MAX_FOLDER_BYTES);
  return words ? `${words} ${digits}` : digits;
}

function isWithin(path: string, folder: string): boolean {
  return dirname(path) === resolve(folder);
}
