import type { Workshop } from '../domain/schema/workshop';
import { blankHead, digestOf, digestOffset, type FileCodec, FORMAT_VERSION } from './envelope';
import { workshopSchemaV1 } from './v1';

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
  const payload = JSON.stringify(workshopSchemaV1.parse(workshop));
  const head = blankHead({
    formatVersion: Math.max(formatVersion, FORMAT_VERSION),
    minReaderVersion: FORMAT_VERSION,
    id: workshop.id,
    revision,
  });
  const bytes = codec.encode(`${head},"payload":${payload}}\n`);
  const offset = codec.encode(head.slice(0, digestOffset(head))).length;
  const sha256 = digestOf(bytes, offset, codec);
  bytes.set(codec.encode(sha256), offset);
  return { bytes, sha256 };
}
