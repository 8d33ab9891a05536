import { MAX_FILE_BYTES } from '../../shared/file-format/envelope';
import { JSON_TYPE, LINES_TYPE, MAX_BODY_BYTES } from '../../shared/contract/frame';
import { EVENTS_PATH } from '../../shared/contract/socket-messages';
import type { RequestOptions, Transport, WireResult } from '../../shared/contract/wire';
import { createEventSocket, type OnClosing, type Socket } from './event-socket';
import { encodeBody, readAnswer } from './http-messages';

/** Calls over `fetch`, events over one WebSocket. */
export interface HttpTransport extends Transport {
  /** Takes the one function that saves everything before the host closes. */
  readonly onClosing: OnClosing;
}

/** Browsers need none of these: the page's own address and cookie serve. */
export interface HttpTransportOptions {
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly openSocket?: () => Socket;
}

/** What browsers still send of a page that is being closed. */
const PARTING_BYTES = 60_000;
const TOO_LARGE = 413;

export function createHttpTransport(options: HttpTransportOptions = {}): HttpTransport {
  const { address = '', headers = {}, openSocket = openPageSocket } = options;
  const { subscribe, onClosing } = createEventSocket(openSocket);

  async function request(
    name: string,
    payload: unknown,
    { onProgress, signal }: RequestOptions = {},
  ): Promise<WireResult> {
    const { type, body } = encodeBody(payload);
    if (body.byteLength > MAX_BODY_BYTES) return tooLarge(payload);
    if (signal?.aborted) return CANCELLED;
    const cancelling = new AbortController();
    const cancel = () => cancelling.abort();
    signal?.addEventListener('abort', cancel);
    try {
      const response = await fetch(`${address}/api/${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': type, Accept: onProgress ? LINES_TYPE : JSON_TYPE },
        body,
        signal: cancelling.signal,
        keepalive: isPageHidden() && body.byteLength < PARTING_BYTES,
      });
      if (response.status === TOO_LARGE) return tooLarge(payload);
      return response.ok ? await readAnswer(response, onProgress) : UNREACHABLE;
    } catch {
      // A host that is gone, and an answer that breaks off, look the same from here.
      return signal?.aborted ? CANCELLED : UNREACHABLE;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  return { request, subscribe, onClosing };
}

const UNREACHABLE: WireResult = { ok: false, code: 'unreachable', details: {} };
const CANCELLED: WireResult = { ok: false, code: 'cancelled', details: {} };

function tooLarge(payload: unknown): WireResult {
  const file =
    typeof payload === 'object' && payload !== null && 'fileName' in payload ? String(payload.fileName) : '';
  return { ok: false, code: 'file-too-large', details: { file, megabytes: MAX_FILE_BYTES / 1024 / 1024 } };
}

function isPageHidden(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'hidden';
}

function openPageSocket(): Socket {
  return new WebSocket(`ws://${location.host}${EVENTS_PATH}`);
}
