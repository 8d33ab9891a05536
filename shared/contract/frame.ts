import { MAX_FILE_BYTES } from '../file-format/envelope';

/** The largest message a host takes: a file of the largest size, and room for what goes with it. */
export const MAX_BODY_BYTES = MAX_FILE_BYTES + 1024 * 1024;

/** How messages are marked on HTTP. */
export const JSON_TYPE = 'application/json';
export const FRAME_TYPE = 'application/octet-stream';
/** A progress call answers in lines, so its result holds no bytes. */
export const LINES_TYPE = 'application/x-ndjson';

/** JSON and bytes that travel together, so that bytes need no text encoding. */
export interface Frame {
  /** UTF-8. */
  readonly json: Uint8Array;
  readonly bytes: Uint8Array;
}

const LENGTH_BYTES = 4;

/** The length of the JSON as a big-endian number, the JSON, then the bytes. */
export function encodeFrame({ json, bytes }: Frame): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(LENGTH_BYTES + json.byteLength + bytes.byteLength);
  new DataView(frame.buffer).setUint32(0, json.byteLength);
  frame.set(json, LENGTH_BYTES);
  frame.set(bytes, LENGTH_BYTES + json.byteLength);
  return frame;
}

/** Undefined where the frame is cut off or was never one. */
export function decodeFrame(frame: Uint8Array): Frame | undefined {
  if (frame.byteLength < LENGTH_BYTES) return undefined;
  const length = new DataView(frame.buffer, frame.byteOffset, frame.byteLength).getUint32(0);
  const end = LENGTH_BYTES + length;
  if (end > frame.byteLength) return undefined;
  return { json: frame.subarray(LENGTH_BYTES, end), bytes: frame.subarray(end) };
}

/** Takes the top-level field `bytes` out of a message, where it has one. */
export function splitBytes(message: unknown): { rest: unknown; bytes: Uint8Array | undefined } {
  if (typeof message !== 'object' || message === null || !('bytes' in message)) {
    return { rest: message, bytes: undefined };
  }
  const { bytes, ...rest } = message;
  return bytes instanceof Uint8Array ? { rest, bytes } : { rest: message, bytes: undefined };
}

/** Puts the bytes back where `splitBytes` took them out; undefined where there is no place for them. */
export function joinBytes(rest: unknown, bytes: Uint8Array): unknown {
  return typeof rest === 'object' && rest !== null ? { ...rest, bytes } : undefined;
}
