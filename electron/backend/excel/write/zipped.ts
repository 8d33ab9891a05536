import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL_HEAD = 0x04034b50;
const CENTRAL_HEAD = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const VERSION = 20;
/** Names are written in UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** The first day that the format knows: the same workbook gives the same bytes. */
const DATE = 0x21;
/** The usual level packs a seventh smaller, for a third of the whole time. */
const LEVEL = 1;
/** A small part needs no wide window, which takes longer to lay out than the part to pack. */
const SMALL = { level: LEVEL, windowBits: 12, memLevel: 4 };
const MAX_SMALL_BYTES = 8_192;

/** Paths whose last packing is kept: the same small parts stand in every workbook. */
const MAX_KEPT = 40;

interface Packing {
  readonly packed: Buffer;
  readonly sum: number;
  readonly size: number;
}

interface Entry extends Packing {
  readonly name: Buffer;
  readonly offset: number;
}

/** Packs the parts of a workbook into one file. Node's own packing takes a fifth of the time of one in JavaScript. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Buffer[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(parts)) {
    const entry = { name: Buffer.from(path), ...packingOf(path, text), offset };
    const head = localHead(entry);
    chunks.push(head, entry.name, entry.packed);
    entries.push(entry);
    offset += head.length + entry.name.length + entry.packed.length;
  }
  const central = entries.flatMap((entry) => [centralHead(entry), entry.name]);
  const centralSize = central.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...chunks, ...central, endOfCentral(entries.length, centralSize, offset)]);
}

const kept = new Map<string, { readonly text: string; readonly packing: Packing }>();

function packingOf(path: string, text: string): Packing {
  const last = kept.get(path);
  if (last?.text === text) return last.packing;
  const bytes = Buffer.from(text);
  const isSmall = bytes.length <= MAX_SMALL_BYTES;
  const packed = deflateRawSync(bytes, isSmall ? SMALL : { level: LEVEL });
  const packing = { packed, sum: crc32(bytes), size: bytes.length };
  if (isSmall && (last || kept.size < MAX_KEPT)) kept.set(path, { text, packing });
  return packing;
}

function localHead(entry: Entry): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(LOCAL_HEAD, 0);
  writeFacts(head, 4, entry);
  return head;
}

function centralHead(entry: Entry): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(CENTRAL_HEAD, 0);
  head.writeUInt16LE(VERSION, 4);
  writeFacts(head, 6, entry);
  head.writeUInt32LE(entry.offset, 42);
  return head;
}

/** What both heads of an entry say of it. */
function writeFacts(head: Buffer, at: number, { name, packed, sum, size }: Entry): void {
  head.writeUInt16LE(VERSION, at);
  head.writeUInt16LE(FLAGS, at + 2);
  head.writeUInt16LE(DEFLATED, at + 4);
  head.writeUInt16LE(DATE, at + 8);
  head.writeUInt32LE(sum, at + 10);
  head.writeUInt32LE(packed.length, at + 14);
  head.writeUInt32LE(size, at + 18);
  head.writeUInt16LE(name.length, at + 22);
}

function endOfCentral(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_CENTRAL, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
