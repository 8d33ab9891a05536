import { describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { WebHost } from '../../../electron/web/web-host';
import type { Dispatcher } from '../../../shared/contract/dispatch';
import { aTransport, aWebHost, aWindow, echo, enter } from '../../builders/a-web-host';

const soon = <Value>(check: () => Value) => vi.waitFor(check, { timeout: 4000, interval: 10 });

/** A dispatcher whose one subscription is fed by hand. */
function aTicker() {
  const listeners = new Set<(event: unknown) => void>();
  const dispatcher: Dispatcher = {
    ...echo,
    subscribe(name, payload, listener) {
      if (name !== 'ticks') return undefined;
      const hear = (event: unknown) => listener({ event, payload });
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
  return {
    dispatcher,
    listeners,
    tick: (event: unknown) => listeners.forEach((listener) => listener(event)),
  };
}

async function outcome({ port }: WebHost, path: string, headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.close();
      resolve('open');
    });
    socket.on('error', (error) => resolve(error.message));
  });
}

describe('Events of the web host', () => {
  it('are for its own pages only', async () => {
    const host = await aWebHost();
    const Origin = `http://127.0.0.1:${host.port}`;
    const Cookie = await enter(host.newLink());
    expect(await outcome(host, '/events', { Origin, Cookie })).toBe('open');
    const refused = 'Unexpected server response: 403';
    expect(await outcome(host, '/events', { Cookie })).toBe(refused);
    expect(await outcome(host, '/events', { Origin })).toBe(refused);
    expect(await outcome(host, '/events', { Origin: 'http://evil.example', Cookie })).toBe(refused);
    expect(await outcome(host, '/events', { Origin, Cookie: `${Cookie}x` })).toBe(refused);
    expect(await outcome(host, '/events', { Origin, Cookie, Host: 'evil.example' })).toBe(refused);
    expect(await outcome(host, '/', { Origin, Cookie })).toBe(refused);
  });

  it('reach every window that asked, until it stops asking', async () => {
    const { dispatcher, listeners, tick } = aTicker();
    const host = await aWebHost({ dispatcher });
    const [one, other] = [await aTransport(host), await aTransport(host)];
    const heard: unknown[] = [];
    const leave = one.subscribe('ticks', 'first', (event) => heard.push(event));
    const leaveToo = other.subscribe('ticks', 'second', (event) => heard.push(event));
    await soon(() => expect(listeners.size).toBe(2));
    tick(1);
    await soon(() => expect(heard).toHaveLength(2));
    expect(heard).toContainEqual({ event: 1, payload: 'first' });
    leave();
    await soon(() => expect(listeners.size).toBe(1));
    tick(2);
    await soon(() => expect(heard).toHaveLength(3));
    expect(heard[2]).toEqual({ event: 2, payload: 'second' });
    leaveToo();
    await soon(() => expect(listeners.size).toBe(0));
  });

  it('come back by themselves when the host was started again', async () => {
    const { dispatcher, listeners, tick } = aTicker();
    const host = await aWebHost({ dispatcher });
    const { transport, follow } = await aWindow(host.newLink());
    const heard: unknown[] = [];
    const leave = transport.subscribe('ticks', 'again', (event) => heard.push(event));
    await soon(() => expect(listeners.size).toBe(1));
    await host.close();
    expect(listeners.size).toBe(0);
    const unreachable = { ok: false, code: 'unreachable', details: {} };
    expect(await transport.request('x', {})).toEqual(unreachable);

    const restarted = await aWebHost({ dispatcher, port: host.port });
    // Another launch, another cookie: without a fresh link the window stays outside.
    expect(await transport.request('x', {})).toEqual(unreachable);
    await follow(restarted.newLink());
    await soon(() => expect(listeners.size).toBe(1));
    tick(1);
    await soon(() => expect(heard).toEqual([{ event: 1, payload: 'again' }]));
    expect(await transport.request('x', {})).toMatchObject({ ok: true });
    leave();
  });

  it('end for a window that asks for what is not there, and only for that question', async () => {
    const { dispatcher, listeners, tick } = aTicker();
    const transport = await aTransport(await aWebHost({ dispatcher }));
    const heard: unknown[] = [];
    const leaves = ['nothing', 'ticks'].map((name) => transport.subscribe(name, null, (e) => heard.push(e)));
    await soon(() => expect(listeners.size).toBe(1));
    tick(1);
    await soon(() => expect(heard).toHaveLength(1));
    leaves.forEach((leave) => leave());
  });

  it('hang up on a window that says what no window says', async () => {
    const { dispatcher, listeners } = aTicker();
    const host = await aWebHost({ dispatcher });
    const headers = { Origin: `http://127.0.0.1:${host.port}`, Cookie: await enter(host.newLink()) };
    const codeAfter = (say: (socket: WebSocket) => void) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(`ws://127.0.0.1:${host.port}/events`, { headers });
        socket.on('open', () => say(socket));
        socket.on('close', resolve);
      });
    const ask = JSON.stringify({ kind: 'subscribe', id: 1, name: 'ticks', payload: null });
    expect(await codeAfter((socket) => socket.send('not json'))).toBe(1008);
    expect(await codeAfter((socket) => socket.send('{"kind":"explode"}'))).toBe(1008);
    expect(await codeAfter((socket) => socket.send(new Uint8Array(3)))).toBe(1008);
    expect(await codeAfter((socket) => socket.send('x'.repeat(65 * 1024)))).toBe(1009);
    expect(await codeAfter((socket) => [ask, ask].forEach((text) => socket.send(text)))).toBe(1008);
    await soon(() => expect(listeners.size).toBe(0));
  });

  it('let windows save before the host closes, and finish what runs', async () => {
    const saved: unknown[] = [];
    const { dispatcher, listeners } = aTicker();
    const slow: Dispatcher = {
      ...dispatcher,
      async request(name, payload) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        saved.push(payload);
        return { ok: true, value: name };
      },
    };
    const host = await aWebHost({ dispatcher: slow });
    const transport = await aTransport(host);
    transport.subscribe('ticks', null, () => {});
    transport.onClosing(async () => {
      await transport.request('save', 'typed last');
    });
    await soon(() => expect(listeners.size).toBe(1));
    const running = transport.request('save', 'already on its way');
    expect(await host.close()).toBe(true);
    expect(saved.toSorted()).toEqual(['already on its way', 'typed last']);
    expect(await running).toEqual({ ok: true, value: 'save' });
  });

  it('let the host know that a window could not save', async () => {
    const { dispatcher, listeners } = aTicker();
    const full: Dispatcher = {
      ...dispatcher,
      request: async () => ({ ok: false, code: 'disk-full', details: {} }),
    };
    const host = await aWebHost({ dispatcher: full });
    const transport = await aTransport(host);
    const leave = transport.subscribe('ticks', null, () => {});
    transport.onClosing(async () => {
      await transport.request('save', 'typed last');
    });
    await soon(() => expect(listeners.size).toBe(1));
    expect(await host.close()).toBe(false);
    leave();
  });

  it('do not keep the host waiting for a window that never answers', async () => {
    const { dispatcher, listeners } = aTicker();
    const host = await aWebHost({ dispatcher });
    const transport = await aTransport(host);
    const leave = transport.subscribe('ticks', null, () => {});
    transport.onClosing(() => new Promise(() => {}));
    await soon(() => expect(listeners.size).toBe(1));
    expect(await host.close()).toBe(false);
    expect(listeners.size).toBe(0);
    leave();
  });
});
