import { FILE_EXTENSION } from '../../shared/file-format/envelope';
import { AppError } from '../../shared/errors';

/** Leaves room for " (2)", a conflict's date and the extension in the 255 bytes that file systems allow. */
const MAX_STEM_BYTES = 160;

// What Windows forbids in names, control characters, and marks that reorder text so that a name can lie.
const FORBIDDEN = /[<>:"/\\|?*]+/g;
const INVISIBLE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)/i;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * Any text as the stem of a file name that Windows, macOS and Linux all take; undefined where
 * nothing of it can stay.
 */
export function fileStem(text: string, maxBytes = MAX_STEM_BYTES): string | undefined {
  const flat = text.normalize('NFC').replace(/\s+/g, ' ').replace(INVISIBLE, '').replace(FORBIDDEN, '-');
  const stem = trimEnds(cutToBytes(trimEnds(flat), maxBytes));
  if (!SAYS_SOMETHING.test(stem)) return undefined;
  return RESERVED.test(stem) ? `_${stem}` : stem;
}

/** The stem that a person typed as a new name, with or without the extension. */
export function typedFileStem(text: string): string {
  const stem = fileStem(stemOf(text.trim()));
  if (stem === undefined) throw new AppError('name-invalid');
  return stem;
}

/** A file name without `.kpiw`. */
function stemOf(fileName: string): string {
  return fileName.toLowerCase().endsWith(FILE_EXTENSION)
    ? fileName.slice(0, -FILE_EXTENSION.length)
    : fileName;
}

/** A stem for something made from a file, whatever that file is called. */
export function stemForCopyOf(fileName: string): string {
  return fileStem(stemOf(fileName)) ?? 'Workshop';
}

/** Names that begin with a dot are hidden; macOS keeps shadows of files as `._name` on foreign disks. */
export function isWorkshopFileName(fileName: string): boolean {
  return fileName.toLowerCase().endsWith(FILE_EXTENSION) && !fileName.startsWith('.');
}

/** Two names that some file system holds to be one. */
export function isSameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** The name itself for 1, then with " (2)", " (3)" … */
export function numberedName(stem: string, number: number, extension: string): string {
  return number === 1 ? `${stem}${extension}` : `${stem} (${number})${extension}`;
}

/** The stem that a number was added to. */
export function withoutNumber(stem: string): string {
  return stem.replace(/ \(\d+\)$/, '');
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Leading dots hide a file; Windows drops dots and spaces at the end. */
function trimEnds(text: string): string {
  return text.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '');
}

/** Cuts between characters as people see them, so that no emoji is halved. */
function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > limit) return kept;
    kept += segment;
  }
  return kept;
}
