import {
  decodeFrame,
  encodeFrame,
  FRAME_TYPE,
  joinBytes,
  JSON_TYPE,
  LINES_TYPE,
  splitBytes,
} from '../../shared/contract/frame';
import { type WireResult, wireResultSchema } from '../../shared/contract/wire';

interface Body {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A payload as it travels: a frame where it has bytes, else JSON; nothing for nothing. */
export function encodeBody(payload: unknown): Body {
  const { rest, bytes } = splitBytes(payload);
  const json = new TextEncoder().encode(rest === undefined ? '' : JSON.stringify(rest));
  return bytes ? { type: FRAME_TYPE, body: encodeFrame({ json, bytes }) } : { type: JSON_TYPE, body: json };
}

/** The result in an answer. Throws on an answer that is none of ours, or that breaks off. */
export async function readAnswer(
  response: Response,
  onProgress?: (progress: unknown) => void,
): Promise<WireResult> {
  switch (response.headers.get('content-type')) {
    case FRAME_TYPE:
      return readFrame(new Uint8Array(await response.arrayBuffer()));
    case LINES_TYPE:
      return readLines(response, onProgress);
    default:
      return wireResultSchema.parse(await response.json());
  }
}

function readFrame(body: Uint8Array): WireResult {
  const frame = decodeFrame(body);
  if (!frame) throw new Error('The answer broke off.');
  const result = wireResultSchema.parse(JSON.parse(new TextDecoder().decode(frame.json)));
  return result.ok ? { ok: true, value: joinBytes(result.value, frame.bytes) } : result;
}

/** Every line but the last reports progress; the last holds the result. */
async function readLines(response: Response, onProgress?: (progress: unknown) => void): Promise<WireResult> {
  for await (const line of linesOf(response)) {
    const message: unknown = JSON.parse(line);
    if (typeof message !== 'object' || message === null) break;
    if ('result' in message) return wireResultSchema.parse(message.result);
    if ('progress' in message) onProgress?.(message.progress);
  }
  throw new Error('The answer broke off.');
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return;
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
