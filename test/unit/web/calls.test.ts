import { describe, expect, it } from 'vitest';
import type { Dispatcher } from '../../../shared/contract/dispatch';
import { decodeFrame, encodeFrame } from '../../../shared/contract/frame';
import { aTransport, aWebHost, echo, enter } from '../../builders/a-web-host';

const FRAME = 'application/octet-stream';
const text = (words: string) => new TextEncoder().encode(words);

async function aPoster() {
  const { port, newLink } = await aWebHost();
  const address = `http://127.0.0.1:${port}`;
  const Cookie = await enter(newLink());
  return async (name: string, body: Uint8Array<ArrayBuffer>, type = 'application/json') => {
    const headers = { Origin: address, Cookie, 'Content-Type': type };
    const answer = await fetch(`${address}/api/${name}`, { method: 'POST', headers, body });
    return { status: answer.status, result: (await answer.json()) as unknown };
  };
}

describe('A frame', () => {
  it('gives back what was put in, and refuses what was cut off', () => {
    const whole = encodeFrame({ json: text('{"é":1}'), bytes: new Uint8Array([1, 2, 3]) });
    const { json, bytes } = decodeFrame(whole) ?? {};
    expect(new TextDecoder().decode(json)).toBe('{"é":1}');
    expect(bytes).toEqual(new Uint8Array([1, 2, 3]));
    for (let length = 0; length < whole.length - 3; length += 1) {
      expect(decodeFrame(whole.subarray(0, length))).toBeUndefined();
    }
  });

  it('is read where it lies, inside a larger buffer', () => {
    const frame = encodeFrame({ json: text('1'), bytes: new Uint8Array([9]) });
    const larger = new Uint8Array(frame.length + 10);
    larger.set(frame, 7);
    expect(decodeFrame(larger.subarray(7, 7 + frame.length))?.bytes).toEqual(new Uint8Array([9]));
  });
});

describe('A call over HTTP', () => {
  it('answers a body that cannot be read like any other call that does not fit', async () => {
    const post = await aPoster();
    const refused = { status: 200, result: { ok: false, code: 'bad-request', details: { call: 'x' } } };
    expect(await post('x', text('{"half"'))).toEqual(refused);
    expect(await post('x', new Uint8Array([0xff, 0xfe]))).toEqual(refused);
    expect(await post('x', new Uint8Array([255, 255, 255, 255, 1]), FRAME)).toEqual(refused);
    expect(await post('x', encodeFrame({ json: text('{'), bytes: text('b') }), FRAME)).toEqual(refused);
  });

  it('reports progress while it runs', async () => {
    let goOn = () => {};
    const watched = new Promise<void>((resolve) => (goOn = resolve));
    const dispatcher: Dispatcher = {
      ...echo,
      async request(_name, _payload, options) {
        options?.onProgress?.({ done: 1 });
        // Only goes on once the window has heard the first report.
        await watched;
        options?.onProgress?.({ done: 2 });
        return { ok: true, value: 'finished' };
      },
    };
    const transport = await aTransport(await aWebHost({ dispatcher }));
    const heard: unknown[] = [];
    const result = await transport.request('x', {}, { onProgress: (report) => heard.push(report) && goOn() });
    expect(heard).toEqual([{ done: 1 }, { done: 2 }]);
    expect(result).toEqual({ ok: true, value: 'finished' });
  });

  it.each([true, false])('is cancelled by the window (watching: %s)', async (isWatching) => {
    const cancelling = new AbortController();
    let heardOfIt = () => {};
    const cancelled = new Promise<void>((resolve) => (heardOfIt = resolve));
    const dispatcher: Dispatcher = {
      ...echo,
      async request(_name, _payload, options) {
        options?.signal?.addEventListener('abort', heardOfIt);
        options?.onProgress?.('started');
        setTimeout(() => cancelling.abort(), 20);
        await cancelled;
        return { ok: false, code: 'cancelled', details: {} };
      },
    };
    const transport = await aTransport(await aWebHost({ dispatcher }));
    const { signal } = cancelling;
    const options = isWatching ? { signal, onProgress: () => {} } : { signal };
    expect(await transport.request('x', {}, options)).toEqual({ ok: false, code: 'cancelled', details: {} });
    await cancelled;
    expect(await transport.request('x', {}, { signal })).toMatchObject({ code: 'cancelled' });
  });

  it('is unreachable where the host goes away in the middle', async () => {
    const host = await aWebHost({
      dispatcher: { ...echo, request: () => new Promise(() => {}) },
      limits: { lastCallsMs: 100 },
    });
    const transport = await aTransport(host);
    const asked = [transport.request('x', {}), transport.request('x', {}, { onProgress: () => {} })];
    await new Promise((resolve) => setTimeout(resolve, 50));
    await host.close();
    for (const answer of asked) expect(await answer).toEqual({ ok: false, code: 'unreachable', details: {} });
  });
});
