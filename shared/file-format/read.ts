import type { Workshop } from '../domain/schema/workshop';
import {
  DIGEST_LENGTH,
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
const OPENING = `{"magic":"${FILE_MAGIC}",`;

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
  const offset = digestOffset(head);
  if (!head.startsWith(OPENING)) return looksDamaged(head) ? damaged('magic') : { kind: 'foreign' };
  const end = offset + DIGEST_LENGTH;
  if (offset < 0 || end > bytes.length) return damaged('header');
  if (digestOf(bytes, offset, codec) !== head.slice(offset, end)) return damaged('digest');
  return parseHeader(bytes.subarray(0, end), codec);
}

/** True for what once was a workshop file: cut short, zeroed by a power cut, or changed in its first bytes. */
function looksDamaged(head: string): boolean {
  return OPENING.startsWith(head) || head.startsWith('\0') || digestOffset(head) >= 0;
}

function parseHeader(head: Uint8Array, codec: FileCodec): HeaderResult {
  const parsed = headerSchema.safeParse(parseJson(head, codec));
  if (!parsed.success) return damaged('header');
  const { minReaderVersion } = parsed.data;
  if (minReaderVersion > FORMAT_VERSION) return { kind: 'too-new', minReaderVersion };
  return { kind: 'ok', header: parsed.data };
}

function parseJson(head: Uint8Array, codec: FileCodec): unknown {
  try {
    return JSON.parse(`${codec.decode(head)}"}`);
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
