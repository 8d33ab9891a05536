import type { Workshop } from '../domain/schema/workshop';
import { blankHead, digestOffset, type FileCodec, FORMAT_VERSION } from './envelope';
import { isFittingV1, workshopSchemaV1 } from './v1';

export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * A workshop as the bytes of a `.kpiw` file: one line of UTF-8 JSON, header first, keys in the
 * order of the schema. `formatVersion` is kept from a newer file that this version may read.
 * Throws for a workshop that could not be read back.
 */
export function writeWorkshopFile(
  workshop: Workshop,
  revision: number,
  codec: FileCodec,
  formatVersion = FORMAT_VERSION,
): WrittenFile {
  // Parsing a large workshop takes longer than writing it; what a host took in has been parsed already.
  const payload = JSON.stringify(isFittingV1(workshop) ? workshop : workshopSchemaV1.parse(workshop));
  const head = blankHead({
    formatVersion: Math.max(formatVersion, FORMAT_VERSION),
    minReaderVersion: FORMAT_VERSION,
    id: workshop.id,
    revision,
  });
  // In parts, because joining texts of a megabyte takes longer than joining their bytes.
  const parts = [`${head},"payload":`, payload, '}\n'].map((part) => codec.encode(part));
  const bytes = joined(parts);
  // Its own digits are still blank in here.
  const sha256 = codec.sha256(bytes);
  const offset = codec.encode(head.slice(0, digestOffset(head))).length;
  bytes.set(codec.encode(sha256), offset);
  return { bytes, sha256 };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}
