import { createHash } from 'node:crypto';
import type { FileCodec } from '../../shared/file-format/envelope';

const encoder = new TextEncoder();
// `ignoreBOM` keeps a byte order mark in the text, where JSON then refuses it, instead of hiding a changed byte.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text and digests as Node does them. */
export const fileCodec: FileCodec = {
  encode: (text) => encoder.encode(text),
  decode: (bytes) => decoder.decode(bytes),
  sha256(...parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  },
};
