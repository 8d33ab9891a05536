import { describe, expect, it } from 'vitest';
import { createDesktopTransport } from '../../../renderer/transport/desktop-transport';
import type { BridgeRequest, DesktopBridge } from '../../../shared/contract/desktop-bridge';

function transportOver(request: (name: string) => BridgeRequest) {
  const bridge: DesktopBridge = { request, subscribe: () => () => {}, onClosing: () => {} };
  return createDesktopTransport(bridge);
}

describe('the desktop transport', () => {
  it('turns a shell that does not answer into a result', async () => {
    const gone = transportOver(() => ({ result: Promise.reject(new Error('gone')), cancel: () => {} }));
    expect(await gone.request('a', {})).toEqual({ ok: false, code: 'unreachable', details: {} });
  });

  it('turns a payload that cannot be copied into a result', async () => {
    const strict = transportOver(() => {
      throw new Error('An object could not be cloned');
    });
    expect(await strict.request('a', {})).toMatchObject({ ok: false });
  });

  it('asks nothing when it is cancelled before it begins', async () => {
    const asked: string[] = [];
    const transport = transportOver((name) => {
      asked.push(name);
      return { result: Promise.resolve({ ok: true, value: 1 }), cancel: () => {} };
    });
    const result = await transport.request('a', {}, { signal: AbortSignal.abort() });
    expect([result, asked]).toEqual([{ ok: false, code: 'cancelled', details: {} }, []]);
  });

  it('cancels a running request without handing the event over the bridge', async () => {
    const abort = new AbortController();
    const handed: unknown[][] = [];
    const transport = transportOver(() => {
      let finish = () => {};
      const result = new Promise<{ ok: true; value: string }>((resolve) => {
        finish = () => resolve({ ok: true, value: 'stopped' });
      });
      const cancel = (...passed: unknown[]) => {
        handed.push(passed);
        finish();
      };
      return { result, cancel };
    });
    const running = transport.request('a', {}, { signal: abort.signal });
    abort.abort();
    expect(await running).toEqual({ ok: true, value: 'stopped' });
    expect(handed).toEqual([[]]);
  });
});
