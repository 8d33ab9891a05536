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
  onTestFinished(async () => void (await host.close()));
  return host;
}

/** Follows a link as a browser does, and answers the cookie it leaves. */
export async function enter(link: string): Promise<string> {
  const { headers } = await fetch(link, { redirect: 'manual' });
  return headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** The window's own transport, with what a browser would add by itself. */
export async function aTransport(host: WebHost): Promise<HttpTransport> {
  return (await aWindow(host.newLink())).transport;
}

export interface TestWindow {
  readonly transport: HttpTransport;
  /** Opens another link in the same browser, whose windows share their cookies. */
  follow(link: string): Promise<void>;
}

export async function aWindow(link: string): Promise<TestWindow> {
  const { origin, host } = new URL(link);
  const headers = { Origin: origin, Cookie: await enter(link) };
  const openSocket = () => new WebSocket(`ws://${host}/events`, { headers });
  return {
    transport: createHttpTransport({ address: origin, headers, openSocket }),
    async follow(another) {
      headers.Cookie = await enter(another);
    },
  };
}
