import { AppError } from '../../../../shared/errors';

export type FileKind = 'package' | 'text';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the stream that holds an encrypted workbook, as OLE writes names: in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** What the bytes are, by their beginning: messengers and people rename files. Refuses all but packages and text. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, OLE)) {
    throw new AppError(holds(bytes, ENCRYPTED) ? 'workbook-encrypted' : 'workbook-old-format');
  }
  if (startsWith(bytes, ZIP)) return 'package';
  if (bytes.length === 0) throw new AppError('workbook-damaged');
  if (isBinary(bytes) || isMarkup(bytes)) throw new AppError('workbook-foreign');
  return 'text';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, word: Buffer): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word);
}

function isBinary(bytes: Uint8Array): boolean {
  return !isUtf16(bytes) && bytes.subarray(0, 8_192).includes(0);
}

/** UTF-16 is full of zeros, but tells itself by its first two bytes. */
export function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

/** A web page, an XML or JSON file, a PDF or a rich text: text, but no table of values. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1').replaceAll('\0', '');
  return /^[^\x20-\x7e]*\s*(<|\{|%PDF-)/.test(start);
}
