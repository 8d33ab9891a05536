import { createHash } from 'node:crypto';
import type { FileCodec } from '../../shared/file-format/envelope';

/** The codec of the file format, as Node has it. */
export const codec: FileCodec = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  sha256(...parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  },
};
