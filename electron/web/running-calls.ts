import type { Dispatcher } from '../../shared/contract/dispatch';
import type { WireResult } from '../../shared/contract/wire';
import { settlesWithin } from '../backend/settles-within';

/** A dispatcher that knows which calls it has not answered yet. */
export interface RunningCalls {
  readonly dispatcher: Dispatcher;
  /** How many calls have failed so far. */
  failures(): number;
  /** True when nothing runs any more, false when the time is over first. */
  untilDone(milliseconds: number): Promise<boolean>;
}

export function trackCalls(dispatcher: Dispatcher): RunningCalls {
  const running = new Set<Promise<WireResult>>();
  let failures = 0;
  return {
    dispatcher: {
      subscribe: (name, payload, listener) => dispatcher.subscribe(name, payload, listener),
      request(name, payload, options) {
        const call = dispatcher.request(name, payload, options).finally(() => running.delete(call));
        running.add(call);
        return call.then((result) => {
          if (!result.ok) failures += 1;
          return result;
        });
      },
    },
    failures: () => failures,
    untilDone: (milliseconds) => settlesWithin(milliseconds, Promise.allSettled(running)),
  };
}
