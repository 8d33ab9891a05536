import { AppError } from '../../../../shared/errors';
import { READ_LIMITS } from './limits';

/** One part of a package, still packed. */
export interface PackedPart {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly packed: Uint8Array;
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** Sizes that do not fit stand in an extra field. */
const ELSEWHERE = 0xffffffff;
const SIZES_64 = 0x0001;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 0x1;

/** The parts of a zip package by its directory, with the limits on their number. Nothing is unpacked yet. */
export function packedParts(bytes: Uint8Array): PackedPart[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(view);
  } catch (error) {
    // A number that points outside the file makes the reading of it throw.
    if (error instanceof RangeError) throw damaged(error);
    throw error;
  }
}

function readDirectory(view: Buffer): PackedPart[] {
  let { position, count } = findDirectory(view);
  if (count > READ_LIMITS.parts) throw new AppError('workbook-too-many-parts', { limit: READ_LIMITS.parts });
  const parts = new Map<string, PackedPart>();
  for (; count > 0; count -= 1) {
    if (view.readUInt32LE(position) !== DIRECTORY_ENTRY) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) =>
      view.readUInt16LE(position + at),
    );
    const part = readEntry(view, position, nameLength ?? 0, extraLength ?? 0);
    // Two parts of one name: programs would disagree on which of them is meant.
    if (parts.has(part.name)) throw damaged();
    parts.set(part.name, part);
    position += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return [...parts.values()];
}

function findDirectory(view: Buffer): { position: number; count: number } {
  const first = Math.max(0, view.length - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = view.length - END_RECORD_BYTES; at >= first; at -= 1) {
    if (view.readUInt32LE(at) !== END_RECORD) continue;
    const [count, position] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 16)];
    const isElsewhere = count === 0xffff || position === ELSEWHERE;
    return isElsewhere ? findDirectory64(view, at) : { position, count };
  }
  throw damaged();
}

function findDirectory64(view: Buffer, end: number): { position: number; count: number } {
  if (view.readUInt32LE(end - 20) !== END_LOCATOR_64) throw damaged();
  const record = Number(view.readBigUInt64LE(end - 12));
  if (view.readUInt32LE(record) !== END_RECORD_64) throw damaged();
  return {
    count: Number(view.readBigUInt64LE(record + 32)),
    position: Number(view.readBigUInt64LE(record + 48)),
  };
}

function readEntry(view: Buffer, at: number, nameLength: number, extraLength: number): PackedPart {
  const method = view.readUInt16LE(at + 10);
  if ((view.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0) throw new AppError('workbook-encrypted');
  if (method !== STORED && method !== DEFLATED) throw damaged();
  const name = nameIn(slice(view, at + 46, nameLength));
  const extra = slice(view, at + 46 + nameLength, extraLength);
  const { packedSize, position } = placeOf(view, at, extra);
  if (view.readUInt32LE(position) !== LOCAL_ENTRY) throw damaged();
  const start = position + 30 + view.readUInt16LE(position + 26) + view.readUInt16LE(position + 28);
  return {
    name,
    isDeflated: method === DEFLATED,
    crc: view.readUInt32LE(at + 16),
    packed: slice(view, start, packedSize),
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The upper half of the old code page in which zips name files where they do not in UTF-8. */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Letter by letter, so that no two names become one; that a name is in UTF-8, not every program says. */
function nameIn(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => CODE_PAGE_437[byte - 0x80] ?? String.fromCharCode(byte)).join('');
  }
}

function placeOf(view: Buffer, at: number, extra: Buffer): { packedSize: number; position: number } {
  const sizes = [24, 20, 42].map((offset) => view.readUInt32LE(at + offset));
  if (!sizes.includes(ELSEWHERE)) return { packedSize: sizes[1] ?? 0, position: sizes[2] ?? 0 };
  let next = sizes64(extra);
  // The extra field holds those of the three that did not fit, in this order.
  const [, packedSize = 0, position = 0] = sizes.map((size) => {
    if (size !== ELSEWHERE) return size;
    const value = Number(extra.readBigUInt64LE(next));
    next += 8;
    return value;
  });
  return { packedSize, position };
}

function sizes64(extra: Buffer): number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === SIZES_64) return at + 4;
  }
  throw damaged();
}

function slice(view: Buffer, start: number, length: number): Buffer {
  if (start + length > view.length) throw damaged();
  return view.subarray(start, start + length);
}

function damaged(cause?: unknown): AppError {
  return new AppError('workbook-damaged', {}, { cause });
}
