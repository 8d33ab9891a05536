import { crc32, inflateRawSync } from 'node:zlib';
import { AppError } from '../../../../shared/errors';
import { READ_LIMITS } from './limits';
import { packedParts, type PackedPart } from './zip-directory';

/** The parts of a package by their names, unpacked. A map, so that no name can mean anything else. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a zip package and counts what really comes out, as sizes that a file states may be lies.
 * Every part is unpacked and checked; only those that `isWanted` are kept.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Parts {
  const kept = new Map<string, Uint8Array>();
  let [packed, inflated] = [0, 0];
  for (const part of packedParts(bytes)) {
    const content = inflate(part, READ_LIMITS.inflatedBytes - inflated);
    packed += part.packed.length;
    inflated += content.length;
    if (isWanted(part.name)) kept.set(part.name, content);
  }
  if (inflated > mostFrom(packed)) throw bomb();
  return kept;
}

function inflate({ packed, isDeflated, crc }: PackedPart, room: number): Uint8Array {
  const content = isDeflated ? inflateAtMost(packed, Math.min(mostFrom(packed.length), room)) : packed;
  if (content.length > room) throw bomb();
  if (crc32(content) !== crc) throw new AppError('workbook-damaged');
  return content;
}

function mostFrom(packedBytes: number): number {
  return Math.max(READ_LIMITS.smallPartBytes, packedBytes * READ_LIMITS.inflationRatio);
}

function inflateAtMost(packed: Uint8Array, limit: number): Uint8Array {
  if (packed.length === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const isOver = error instanceof RangeError;
    throw isOver ? bomb() : new AppError('workbook-damaged', {}, { cause: error });
  }
}

function bomb(): AppError {
  return new AppError('workbook-inflates');
}
