import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from '../../../shared/contract/frame';
import { aRawRequest, requestLines } from '../../builders/a-raw-request';
import { aTransport, aWebHost, echo, enter } from '../../builders/a-web-host';

const MEGABYTE = 1024 * 1024;

async function aCaller() {
  const { port, newLink } = await aWebHost();
  const headers = {
    Host: `127.0.0.1:${port}`,
    Origin: `http://127.0.0.1:${port}`,
    Cookie: await enter(newLink()),
  };
  return { port, headers };
}

describe('The limits of the web host', { timeout: 20_000 }, () => {
  it('refuses a body that says it is too large', async () => {
    const { port, headers } = await aCaller();
    const lines = requestLines('POST /api/x', { ...headers, 'Content-Length': String(MAX_BODY_BYTES + 1) });
    expect((await aRawRequest(port, lines)).status).toBe(413);
  });

  it('refuses a body that turns out too large', async () => {
    const { port, headers } = await aCaller();
    const status = await new Promise((resolve, reject) => {
      const call = request({ port, host: '127.0.0.1', path: '/api/x', method: 'POST', headers });
      call.on('response', (answer) => resolve(answer.statusCode));
      call.on('error', reject);
      // Without a length, so that only counting shows it.
      for (let sent = 0; sent <= MAX_BODY_BYTES; sent += MEGABYTE) call.write(new Uint8Array(MEGABYTE));
      call.end();
    });
    expect(status).toBe(413);
  });

  it('tells the window which file is too large, without sending it', async () => {
    const host = await aWebHost();
    const transport = await aTransport(host);
    await host.close();
    const bytes = new Uint8Array(MAX_BODY_BYTES);
    expect(await transport.request('workshops.import', { fileName: 'big.kpiw', bytes })).toEqual({
      ok: false,
      code: 'file-too-large',
      details: { file: 'big.kpiw', megabytes: 50 },
    });
  });

  it('carries a file of the largest size there and back', async () => {
    const dispatcher = {
      ...echo,
      request: async (_: string, value: unknown) => ({ ok: true, value }) as const,
    };
    const transport = await aTransport(await aWebHost({ dispatcher }));
    const bytes = new Uint8Array(50 * MEGABYTE);
    bytes[bytes.length - 1] = 7;
    const result = await transport.request('workshops.import', { fileName: 'big.kpiw', bytes });
    const value = result.ok ? (result.value as { bytes: Uint8Array }) : undefined;
    expect(value?.bytes.byteLength).toBe(bytes.byteLength);
    expect(value?.bytes.at(-1)).toBe(7);
  });

  it('refuses headers that are too large', async () => {
    const { port, headers } = await aCaller();
    const lines = requestLines('GET /', { ...headers, 'X-Padding': 'x'.repeat(17 * 1024) });
    expect((await aRawRequest(port, lines)).status).toBe(431);
  });

  it('hangs up on headers that never end', async () => {
    const { port } = await aWebHost({ limits: { headersMs: 100, requestMs: 200, checkMs: 20 } });
    const socket = connect({ host: '127.0.0.1', port });
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
      socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('does not take more connections than windows need', async () => {
    const { port } = await aWebHost({ limits: { connections: 2 } });
    const open = () =>
      new Promise<string>((resolve) => {
        const socket = connect({ host: '127.0.0.1', port });
        socket.on('close', () => resolve('closed'));
        socket.on('error', () => resolve('closed'));
        setTimeout(() => resolve('open'), 200);
      });
    const states = await Promise.all([open(), open(), open(), open()]);
    expect(states.toSorted()).toEqual(['closed', 'closed', 'open', 'open']);
  });
});
