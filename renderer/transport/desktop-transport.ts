import type { DesktopBridge } from '../../shared/contract/desktop-bridge';
import type { Transport, WireResult } from '../../shared/contract/wire';

declare global {
  interface Window {
    /** There only inside the desktop shell. */
    readonly kpiWorkshop?: DesktopBridge;
  }
}

/** Carries calls over the desktop shell's bridge. */
export function createDesktopTransport(bridge: DesktopBridge): Transport {
  return {
    async request(name, payload, { onProgress, signal } = {}) {
      if (signal?.aborted) return failed('cancelled');
      let cancel = () => {};
      // The signal calls its listeners with an event, which cannot cross the bridge.
      const onAbort = () => cancel();
      signal?.addEventListener('abort', onAbort);
      try {
        const running = bridge.request(name, payload, onProgress);
        cancel = () => running.cancel();
        return await running.result;
      } catch {
        return failed('unreachable');
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    },
    subscribe: (name, payload, listener) => bridge.subscribe(name, payload, listener),
  };
}

function failed(code: 'cancelled' | 'unreachable'): WireResult {
  return { ok: false, code, details: {} };
}
