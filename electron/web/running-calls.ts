import type { Dispatcher } from '../../shared/contract/dispatch';

/** A dispatcher that knows which calls it has not answered yet. */
export interface RunningCalls {
  readonly dispatcher: Dispatcher;
  /** Resolves when nothing runs any more, or when the time is over. */
  untilDone(milliseconds: number): Promise<void>;
}

export function trackCalls(dispatcher: Dispatcher): RunningCalls {
  const running = new Set<Promise<unknown>>();
  return {
    dispatcher: {
      subscribe: (name, payload, listener) => dispatcher.subscribe(name, payload, listener),
      request(name, payload, options) {
        const call = dispatcher.request(name, payload, options).finally(() => running.delete(call));
        running.add(call);
        return call;
      },
    },
    async untilDone(milliseconds) {
      const deadline = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
      await Promise.race([Promise.allSettled(running), deadline]);
    },
  };
}
