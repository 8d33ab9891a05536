import { blankHead, digestOf, digestOffset } from '../../shared/file-format/envelope';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { codec } from './codec';

export interface SealedTraits {
  readonly formatVersion?: number;
  readonly minReaderVersion?: number;
  readonly revision?: number;
}

/** A file as another version might have written it, with a digest that fits. */
export function aSealedFile(workshop: Workshop, traits: SealedTraits = {}): Uint8Array {
  const head = blankHead({ formatVersion: 1, minReaderVersion: 1, revision: 1, id: workshop.id, ...traits });
  const bytes = codec.encode(`${head},"payload":${JSON.stringify(workshop)}}\n`);
  const offset = digestOffset(head);
  bytes.set(codec.encode(digestOf(bytes, offset, codec)), offset);
  return bytes;
}
