import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Assets } from '../../electron/web/assets';
import { startWebHost, type WebHost, type WebHostOptions } from '../../electron/web/web-host';
import type { Dispatcher } from '../../shared/contract/dispatch';
import { createHttpTransport, type HttpTransport } from '../../renderer/transport/http-transport';

export const SOME_ASSETS: Assets = {
  document: '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><title>KPI Workshop</title>',
  files: new Map([
    ['/assets/index-abc.js', { type: 'text/javascript; charset=utf-8', bytes: new Uint8Array([49]) }],
  ]),
};

/** Answers every call with its own name and payload. */
export const echo: Dispatcher = {
  request: async (name, payload) => ({ ok: true, value: { name, payload } }),
  subscribe: () => () => {},
};

/** A host on real sockets, closed after the test. */
export async function aWebHost(options: Partial<WebHostOptions> = {}): Promise<WebHost> {
  const host = await startWebHost({ dispatcher: echo, assets: SOME_ASSETS, ...options });
  onTestFinished(() => host.close());
  return host;
}

/** Follows a link as a browser does, and answers the cookie it leaves. */
export async function enter(link: string): Promise<string> {
  const { headers } = await fetch(link, { redirect: 'manual' });
  return headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** The window's own transport, with what a browser would add by itself. */
export async function aTransport(host: WebHost): Promise<HttpTransport> {
  return (await aWindow(host)).transport;
}

export interface TestWindow {
  readonly transport: HttpTransport;
  /** Opens another link in the same browser, whose windows share their cookies. */
  follow(link: string): Promise<void>;
}

export async function aWindow(host: WebHost): Promise<TestWindow> {
  const address = `http://127.0.0.1:${host.port}`;
  const headers = { Origin: address, Cookie: await enter(host.newLink()) };
  const openSocket = () => new WebSocket(`ws://127.0.0.1:${host.port}/events`, { headers });
  return {
    transport: createHttpTransport({ address, headers, openSocket }),
    async follow(link) {
      headers.Cookie = await enter(link);
    },
  };
}
