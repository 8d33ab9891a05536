import { assertNever } from '../../shared/assert-never';
import type { Unsubscribe } from '../../shared/contract/calls';
import {
  type HostMessage,
  hostMessageSchema,
  type WindowMessage,
} from '../../shared/contract/socket-messages';
import type { Transport } from '../../shared/contract/wire';

/** Hands over a function that saves everything the window holds. */
export type OnClosing = (save: () => Promise<void>) => void;

/** The part of WebSocket that is used. */
export interface Socket {
  readonly readyState: number;
  addEventListener(type: 'open' | 'close' | 'error', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  send(text: string): void;
  close(): void;
}

interface Subscription {
  readonly name: string;
  readonly payload: unknown;
  readonly listener: (event: unknown) => void;
}

/** How long to wait before the next try, while the host does not answer. */
const RETRY_MS = [250, 500, 1_000, 2_000, 5_000];
const OPEN = 1;

/** The window's one socket for events. It comes back by itself, and listeners do not notice. */
export function createEventSocket(open: () => Socket): {
  readonly subscribe: Transport['subscribe'];
  readonly onClosing: OnClosing;
} {
  const subscriptions = new Map<number, Subscription>();
  let lastId = 0;
  let failures = 0;
  let socket: Socket | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let saveAll = async () => {};

  function connect(): void {
    clearTimeout(retry);
    const opening = open();
    socket = opening;
    opening.addEventListener('open', () => {
      failures = 0;
      subscriptions.forEach(({ name, payload }, id) => say({ kind: 'subscribe', id, name, payload }));
    });
    opening.addEventListener('message', ({ data }) =>
      hear(hostMessageSchema.parse(JSON.parse(String(data))), opening),
    );
    opening.addEventListener('close', () => closed(opening));
    // Every error is followed by a close, which is what counts.
    opening.addEventListener('error', () => {});
  }

  function closed(one: Socket): void {
    if (socket !== one) return;
    socket = undefined;
    if (subscriptions.size > 0) retry = setTimeout(connect, delay());
  }

  function delay(): number {
    failures += 1;
    return RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? 0;
  }

  function say(message: WindowMessage): void {
    if (socket?.readyState === OPEN) socket.send(JSON.stringify(message));
  }

  function hear(message: HostMessage, from: Socket): void {
    switch (message.kind) {
      case 'event':
        subscriptions.get(message.id)?.listener(message.event);
        return;
      case 'refused':
        subscriptions.delete(message.id);
        return;
      case 'closing':
        // The host waits a moment for its windows; hanging up says that nothing is left to save.
        void saveAll().then(
          () => from.close(),
          () => from.close(),
        );
        return;
      default:
        assertNever(message);
    }
  }

  function unsubscribe(id: number): void {
    if (!subscriptions.delete(id)) return;
    say({ kind: 'unsubscribe', id });
    if (subscriptions.size > 0) return;
    clearTimeout(retry);
    socket?.close();
    socket = undefined;
  }

  return {
    subscribe(name, payload, listener): Unsubscribe {
      lastId += 1;
      const id = lastId;
      subscriptions.set(id, { name, payload, listener });
      if (!socket) connect();
      else say({ kind: 'subscribe', id, name, payload });
      return () => unsubscribe(id);
    },
    onClosing(save) {
      saveAll = save;
    },
  };
}
