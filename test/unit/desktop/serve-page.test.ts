import type { WebContents } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBridge } from '../../../electron/desktop/ipc/bridge';
import { REQUEST_CHANNEL } from '../../../electron/desktop/ipc/channels';
import { type PageConnection, servePage } from '../../../electron/desktop/ipc/serve-page';
import type { Dispatcher } from '../../../shared/contract/dispatch';
import type { DesktopBridge } from '../../../shared/contract/desktop-bridge';
import type { RequestOptions, WireResult } from '../../../shared/contract/wire';
import { aFrame, FakeContents, pageIpcOf, tell } from '../../builders/fake-electron';

const REFUSED = { ok: false, code: 'bad-request' };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Answers at once, except for `wait`, which ends when it is cancelled. */
class FakeDispatcher implements Dispatcher {
  readonly asked: unknown[] = [];
  readonly listeners = new Set<(event: unknown) => void>();

  async request(name: string, payload: unknown, options: RequestOptions = {}): Promise<WireResult> {
    this.asked.push({ name, payload });
    options.onProgress?.('halfway');
    if (name === 'wait')
      await new Promise<void>((resolve) => options.signal?.addEventListener('abort', resolve));
    return { ok: true, value: payload };
  }
  subscribe(name: string, _payload: unknown, listener: (event: unknown) => void) {
    if (name !== 'news') return undefined;
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  tell(event: unknown): void {
    for (const listener of this.listeners) listener(event);
  }
}

describe('the line between page and shell', () => {
  let contents: FakeContents;
  let dispatcher: FakeDispatcher;
  let connection: PageConnection;
  let bridge: DesktopBridge;

  const loadPage = (name: string) => createBridge(pageIpcOf(contents), name);
  const aRequest = (traits: object = {}) => ({
    kind: 'request',
    document: 'a',
    id: 9,
    name: 'echo',
    ...traits,
  });

  beforeEach(() => {
    contents = new FakeContents();
    dispatcher = new FakeDispatcher();
    connection = servePage(contents as unknown as WebContents, dispatcher);
    bridge = loadPage('first');
  });

  it('carries a question and its answer, bytes included', async () => {
    const payload = { text: 'Jumlah kelas', bytes: new Uint8Array([1, 2, 3]) };
    expect(await bridge.request('echo', payload).result).toEqual({ ok: true, value: payload });
  });

  it('reports progress to the one who asked', async () => {
    const heard: unknown[] = [];
    await Promise.all([
      bridge.request('echo', 1, (progress) => heard.push(progress)).result,
      bridge.request('echo', 2).result,
    ]);
    expect(heard).toEqual(['halfway']);
  });

  it('cancels what it is told to, and only that', async () => {
    const [first, second] = [bridge.request('wait', 1), bridge.request('wait', 2)];
    first.cancel();
    expect(await first.result).toEqual({ ok: true, value: 1 });
    const state = await Promise.race([second.result, settled().then(() => 'waiting')]);
    expect(state).toBe('waiting');
  });

  it('delivers events until it is unsubscribed', async () => {
    const heard: unknown[] = [];
    const unsubscribe = bridge.subscribe('news', {}, (event) => heard.push(event));
    await settled();
    dispatcher.tell('one');
    await settled();
    unsubscribe();
    dispatcher.tell('two');
    await settled();
    expect(heard).toEqual(['one']);
    expect(dispatcher.listeners.size).toBe(0);
  });

  it('forgets what an earlier load of the page had subscribed to', async () => {
    const early: unknown[] = [];
    const late: unknown[] = [];
    bridge.subscribe('news', {}, (event) => early.push(event));
    await settled();
    loadPage('second').subscribe('news', {}, (event) => late.push(event));
    await settled();
    dispatcher.tell('hello');
    await settled();
    expect([early, late]).toEqual([[], ['hello']]);
  });

  it('ends all subscriptions with the window', async () => {
    bridge.subscribe('news', {}, () => {});
    await settled();
    contents.emit('destroyed');
    expect(dispatcher.listeners.size).toBe(0);
  });

  it('asks the page to save and hears when it has, even where saving failed', async () => {
    let hasSaved = false;
    bridge.onClosing(async () => void (hasSaved = true));
    await connection.save();
    expect(hasSaved).toBe(true);
    bridge.onClosing(() => Promise.reject(new Error('disk full')));
    await expect(connection.save()).resolves.toBeUndefined();
  });

  it.each([
    ['a page from elsewhere', aFrame('https://example.com/')],
    ['a file', aFrame('file:///app/index.html')],
    ['another app address', aFrame('app://elsewhere/')],
    ['an empty page', aFrame('about:blank')],
    ['a frame inside the page', aFrame('app://workshop/', aFrame('app://workshop/'))],
    ['a frame that is gone', null],
  ])('refuses %s', async (_name, frame) => {
    expect(await tell(contents, REQUEST_CHANNEL, aRequest(), frame)).toMatchObject(REFUSED);
    expect(dispatcher.asked).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'request'],
    ['an unknown kind', aRequest({ kind: 'eval' })],
    ['a name that is no text', aRequest({ name: 7 })],
    ['a number that is none', aRequest({ id: Number.NaN })],
    ['no document', aRequest({ document: '' })],
  ])('refuses %s', async (_name, message) => {
    expect(await tell(contents, REQUEST_CHANNEL, message)).toMatchObject(REFUSED);
    expect(dispatcher.asked).toEqual([]);
  });

  it('refuses a message that is too large before anything reads it', async () => {
    const payload = { fileName: 'big.kpiw', bytes: new Uint8Array(52 * 1024 * 1024) };
    expect(await bridge.request('workshops.import', payload).result).toEqual({
      ok: false,
      code: 'file-too-large',
      details: { file: 'big.kpiw', megabytes: 50 },
    });
    expect(dispatcher.asked).toEqual([]);
  });

  it('refuses a second request under the number of a running one', async () => {
    const asked = aRequest({ document: 'first', name: 'wait', id: 1 });
    void tell(contents, REQUEST_CHANNEL, asked);
    expect(await tell(contents, REQUEST_CHANNEL, asked)).toMatchObject(REFUSED);
  });

  it('refuses a subscription that does not exist', async () => {
    const asked = aRequest({ kind: 'subscribe', name: 'secrets' });
    expect(await tell(contents, REQUEST_CHANNEL, asked)).toMatchObject(REFUSED);
  });
});
