import type { Workshop } from '../domain/schema/workshop';
import { blankHead, digestOf, digestOffset, type FileCodec, FORMAT_VERSION } from './envelope';

export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * A workshop as the bytes of a `.kpiw` file: one line of UTF-8 JSON, header first, keys in the
 * order of the schema. `formatVersion` is kept from a newer file that this version may read.
 */
export function writeWorkshopFile(
  workshop: Workshop,
  revision: number,
  codec: FileCodec,
  formatVersion = FORMAT_VERSION,
): WrittenFile {
  const head = blankHead({ formatVersion, minReaderVersion: FORMAT_VERSION, id: workshop.id, revision });
  const bytes = codec.encode(`${head},"payload":${JSON.stringify(workshop)}}\n`);
  const offset = digestOffset(head);
  const sha256 = digestOf(bytes, codec.encode(head.slice(0, offset)).length, codec);
  bytes.set(codec.encode(sha256), codec.encode(head.slice(0, offset)).length);
  return { bytes, sha256 };
}
