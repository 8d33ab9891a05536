import type { DesktopBridge } from '../../../shared/contract/desktop-bridge';
import type { WireResult } from '../../../shared/contract/wire';
import { EVENT_CHANNEL, type PageMessage, REQUEST_CHANNEL, type ShellMessage } from './channels';

/** The two functions of Electron's page side that the bridge is built on. */
export interface PageIpc {
  invoke(channel: string, message: PageMessage): Promise<unknown>;
  on(channel: string, listener: (event: unknown, message: ShellMessage) => void): unknown;
}

type Listener = (value: unknown) => void;
type Asked = Extract<PageMessage, { kind: 'request' | 'subscribe' }>;

/** Builds what the page gets to see. `document` names this load of the page. */
export function createBridge(ipc: PageIpc, document: string): DesktopBridge {
  const listeners = new Map<number, Listener>();
  let saveEverything = () => Promise.resolve();
  let count = 0;

  const send = (message: PageMessage) => ipc.invoke(REQUEST_CHANNEL, message) as Promise<WireResult>;
  const stop = (id: number) => {
    listeners.delete(id);
    void send({ kind: 'stop', document, id });
  };
  const ask = (kind: Asked['kind'], name: string, payload: unknown, listener?: Listener) => {
    const id = (count += 1);
    if (listener) listeners.set(id, listener);
    return { id, result: send({ kind, document, id, name, payload }) };
  };

  ipc.on(EVENT_CHANNEL, (_event, message) => {
    if (message.kind === 'value' && message.document === document) listeners.get(message.id)?.(message.value);
    if (message.kind === 'closing') {
      const answer = () => send({ kind: 'closing-done', document, id: message.id });
      void saveEverything().then(answer, answer);
    }
  });

  return {
    request(name, payload, onProgress) {
      const { id, result } = ask('request', name, payload, onProgress);
      return { result: result.finally(() => listeners.delete(id)), cancel: () => stop(id) };
    },
    subscribe(name, payload, listener) {
      const { id } = ask('subscribe', name, payload, listener);
      return () => stop(id);
    },
    onClosing(save) {
      saveEverything = save;
    },
  };
}
