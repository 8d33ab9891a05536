import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { streamText } from 'hono/streaming';
import type { Dispatcher } from '../../shared/contract/dispatch';
import {
  decodeFrame,
  encodeFrame,
  FRAME_TYPE,
  joinBytes,
  JSON_TYPE,
  LINES_TYPE,
  splitBytes,
} from '../../shared/contract/frame';
import type { WireResult } from '../../shared/contract/wire';

type CallContext = Context<{ Bindings: HttpBindings }>;

export const CALLS_PATH = '/api/';

/** Answers one call: JSON or a frame, as the result needs; lines where the window wants to watch. */
export async function answerCall(context: CallContext, dispatcher: Dispatcher): Promise<Response> {
  const name = context.req.path.slice(CALLS_PATH.length);
  const payload = await readPayload(context);
  if (payload === UNREADABLE) return context.json(badRequest(name));
  if (context.req.header('accept') === LINES_TYPE) return answerInLines(context, dispatcher, name, payload);
  const { signal } = context.req.raw;
  return answerOnce(context, await dispatcher.request(name, payload, { signal }));
}

const UNREADABLE = Symbol('unreadable');

async function readPayload({ req }: CallContext): Promise<unknown> {
  const body = new Uint8Array(await req.arrayBuffer());
  try {
    if (req.header('content-type') !== FRAME_TYPE) return parse(body);
    const frame = decodeFrame(body);
    return frame ? joinBytes(parse(frame.json), frame.bytes) : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

/** An empty body is the absence of a payload; whether that fits is the contract's affair. */
function parse(json: Uint8Array): unknown {
  return json.byteLength === 0
    ? undefined
    : JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
}

function answerOnce(context: CallContext, result: WireResult): Response {
  const { rest, bytes } = result.ok ? splitBytes(result.value) : { rest: undefined, bytes: undefined };
  if (!bytes) return context.body(JSON.stringify(result), 200, { 'Content-Type': JSON_TYPE });
  const json = new TextEncoder().encode(JSON.stringify({ ok: true, value: rest }));
  return context.body(encodeFrame({ json, bytes }), 200, { 'Content-Type': FRAME_TYPE });
}

/** One line per report, the last one holds the result. A window that goes away cancels the call. */
function answerInLines(
  context: CallContext,
  dispatcher: Dispatcher,
  name: string,
  payload: unknown,
): Response {
  const { signal } = context.req.raw;
  const answer = streamText(context, async (stream) => {
    const say = (line: object) => stream.write(`${JSON.stringify(line)}\n`);
    const reports: Promise<unknown>[] = [];
    const onProgress = (progress: unknown) => void reports.push(say({ progress }));
    const result = await dispatcher.request(name, payload, { signal, onProgress });
    await Promise.all(reports);
    await say({ result });
  });
  answer.headers.set('Content-Type', LINES_TYPE);
  return answer;
}

function badRequest(name: string): WireResult {
  return { ok: false, code: 'bad-request', details: { call: name } };
}
