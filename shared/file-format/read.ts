import type { Workshop } from '../domain/schema/workshop';
import {
  digestOf,
  digestOffset,
  FILE_MAGIC,
  type FileCodec,
  type FileHeader,
  FORMAT_VERSION,
  headerSchema,
  MAX_FILE_BYTES,
} from './envelope';
import { workshopSchemaV1 } from './v1';

export type ReadResult =
  | { readonly kind: 'ok'; readonly workshop: Workshop; readonly header: FileHeader }
  | { readonly kind: 'too-new'; readonly minReaderVersion: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged'; readonly reason: string };

export type HeaderResult =
  { readonly kind: 'ok'; readonly header: FileHeader } | Exclude<ReadResult, { kind: 'ok' }>;

const HEAD_BYTES = 1024;

/** Reads a whole file: digest, then header, then payload. Never throws for what the file holds. */
export function readWorkshopFile(bytes: Uint8Array, codec: FileCodec): ReadResult {
  const head = readFileHeader(bytes, codec);
  if (head.kind !== 'ok') return head;
  try {
    const file: unknown = JSON.parse(codec.decode(bytes));
    const payload = typeof file === 'object' && file !== null && 'payload' in file ? file.payload : undefined;
    const parsed = workshopSchemaV1.safeParse(payload);
    if (!parsed.success) return damaged(parsed.error.issues[0]?.path.join('.') ?? 'payload');
    return { kind: 'ok', workshop: parsed.data, header: head.header };
  } catch {
    // The digest fitted, so a program wrote this on purpose: still no workshop to be had from it.
    return damaged('json');
  }
}

/** Reads the header and checks the digest, without parsing the payload. */
export function readFileHeader(bytes: Uint8Array, codec: FileCodec): HeaderResult {
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'too-large' };
  const head = asciiHead(bytes);
  if (!head.startsWith('{"magic":"')) return { kind: 'foreign' };
  if (!head.startsWith(`{"magic":"${FILE_MAGIC}",`)) return { kind: 'foreign' };
  const offset = digestOffset(head);
  if (offset < 0 || offset + 64 > bytes.length) return damaged('header');
  if (digestOf(bytes, offset, codec) !== head.slice(offset, offset + 64)) return damaged('digest');
  return parseHeader(head.slice(0, offset + 64));
}

function parseHeader(head: string): HeaderResult {
  const parsed = headerSchema.safeParse(parseJson(`${head}"}`));
  if (!parsed.success) return damaged('header');
  const { minReaderVersion } = parsed.data;
  if (minReaderVersion > FORMAT_VERSION) return { kind: 'too-new', minReaderVersion };
  return { kind: 'ok', header: parsed.data };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first bytes as text, one character a byte, so that offsets in it are offsets in the file. */
function asciiHead(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
}

function damaged(reason: string): { readonly kind: 'damaged'; readonly reason: string } {
  return { kind: 'damaged', reason };
}
