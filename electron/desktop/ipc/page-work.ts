import type { Dispatcher } from '../../../shared/contract/dispatch';
import type { WireResult } from '../../../shared/contract/wire';
import type { PageMessage, ShellMessage } from './channels';

type Asked = Extract<PageMessage, { kind: 'request' | 'subscribe' }>;
type Origin = Pick<PageMessage, 'document' | 'id'>;

/** What the page has started: requests that can be cancelled and subscriptions that can end. */
export interface PageWork {
  /** Ends everything that an earlier load of the page left behind. */
  enter(document: string): void;
  run(asked: Asked): Promise<WireResult>;
  listen(asked: Asked): WireResult;
  stop(origin: Origin): void;
  stopAll(): void;
}

export function createPageWork(dispatcher: Dispatcher, send: (message: ShellMessage) => void): PageWork {
  const stops = new Map<string, () => void>();
  let current = '';

  const keyOf = ({ document, id }: Origin) => `${document}/${id}`;
  const stop = (key: string) => {
    const stopIt = stops.get(key);
    stops.delete(key);
    stopIt?.();
  };
  const stopAll = () => [...stops.keys()].forEach(stop);

  return {
    enter(document) {
      if (document !== current) stopAll();
      current = document;
    },
    async run(asked) {
      const key = keyOf(asked);
      if (stops.has(key)) return badRequest(asked.name);
      const abort = new AbortController();
      stops.set(key, () => abort.abort());
      const onProgress = valueSender(asked, send);
      const result = await dispatcher.request(asked.name, asked.payload, {
        onProgress,
        signal: abort.signal,
      });
      stops.delete(key);
      return result;
    },
    listen(asked) {
      const key = keyOf(asked);
      if (stops.has(key)) return badRequest(asked.name);
      const unsubscribe = dispatcher.subscribe(asked.name, asked.payload, valueSender(asked, send));
      if (!unsubscribe) return badRequest(asked.name);
      stops.set(key, unsubscribe);
      return { ok: true, value: null };
    },
    stop: (origin) => stop(keyOf(origin)),
    stopAll,
  };
}

export function badRequest(call: string) {
  return { ok: false, code: 'bad-request', details: { call } } as const satisfies WireResult;
}

function valueSender({ document, id }: Origin, send: (message: ShellMessage) => void) {
  return (value: unknown) => send({ kind: 'value', document, id, value });
}
