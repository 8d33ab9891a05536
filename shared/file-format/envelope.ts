import { z } from '../zod';

/** The format this version writes. A file whose `minReaderVersion` is higher is refused. */
export const FORMAT_VERSION = 1;
export const FILE_MAGIC = 'kpi-workshop';
export const FILE_EXTENSION = '.kpiw';
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

export const headerSchema = z.object({
  magic: z.literal(FILE_MAGIC),
  formatVersion: z.int().min(1),
  minReaderVersion: z.int().min(1),
  id: z.string().min(1),
  revision: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type FileHeader = z.infer<typeof headerSchema>;

/** What the format needs from its host, so that it stays free of Node and DOM. */
export interface FileCodec {
  encode(text: string): Uint8Array;
  /** Throws on bytes that are not UTF-8. */
  decode(bytes: Uint8Array): string;
  /** The digest of all parts in a row, in lower-case hex. */
  sha256(...parts: readonly Uint8Array[]): string;
}

/** Hex digits of a SHA-256. */
export const DIGEST_LENGTH = 64;
const DIGEST_KEY = '"sha256":"';
const BLANK_DIGEST = '0'.repeat(DIGEST_LENGTH);

/** The head of the file: everything before the payload, digits of the digest blank. */
export function blankHead(header: Omit<FileHeader, 'sha256' | 'magic'>): string {
  const { formatVersion, minReaderVersion, id, revision } = header;
  const head = { magic: FILE_MAGIC, formatVersion, minReaderVersion, id, revision, sha256: BLANK_DIGEST };
  return JSON.stringify(head).slice(0, -1);
}

/** Where the digest's digits stand in a file that begins with `head`; -1 where it has none. */
export function digestOffset(head: string): number {
  const at = head.indexOf(DIGEST_KEY);
  return at < 0 ? -1 : at + DIGEST_KEY.length;
}

/** The digest over every byte but its own digits, which are read as zeros. */
export function digestOf(bytes: Uint8Array, offset: number, codec: FileCodec): string {
  const rest = bytes.subarray(offset + DIGEST_LENGTH);
  return codec.sha256(bytes.subarray(0, offset), codec.encode(BLANK_DIGEST), rest);
}
