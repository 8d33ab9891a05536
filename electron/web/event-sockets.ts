import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { assertNever } from '../../shared/assert-never';
import type { Unsubscribe } from '../../shared/contract/calls';
import type { Dispatcher } from '../../shared/contract/dispatch';
import {
  type HostMessage,
  type WindowMessage,
  windowMessageSchema,
} from '../../shared/contract/socket-messages';
import { settlesWithin } from '../backend/settles-within';

const MAX_MESSAGE_BYTES = 64 * 1024;
const MAX_SUBSCRIPTIONS = 64;
const MAX_WINDOWS = 32;
const PING_MS = 30_000;

const GOING_AWAY = 1001;
const POLICY_VIOLATION = 1008;
const TRY_AGAIN_LATER = 1013;

/**
 * The events of all windows. Each window has one WebSocket, because browsers keep no more than six
 * HTTP connections to a host: six open tabs with a long-lived stream each would starve every call.
 */
export interface EventSockets {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells the windows that the host closes; true once each has saved and hung up, false when the time is over first. */
  sayFarewell(milliseconds: number): Promise<boolean>;
  close(): Promise<void>;
}

export function createEventSockets(dispatcher: Dispatcher): EventSockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
  });
  const pinging = setInterval(() => server.clients.forEach(ping), PING_MS);
  pinging.unref();

  return {
    accept(request, socket, head) {
      server.handleUpgrade(request, socket, head, (client) => {
        if (server.clients.size > MAX_WINDOWS) client.close(TRY_AGAIN_LATER);
        else serve(client, dispatcher);
      });
    },
    sayFarewell: (milliseconds) => settlesWithin(milliseconds, Promise.all([...server.clients].map(hangUp))),
    close() {
      clearInterval(pinging);
      server.clients.forEach((client) => client.close(GOING_AWAY));
      server.clients.forEach((client) => client.terminate());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Windows that did not answer the last ping. */
const silent = new WeakSet<WebSocket>();

function ping(client: WebSocket): void {
  if (silent.has(client)) {
    client.terminate();
    return;
  }
  silent.add(client);
  client.ping();
}

function serve(client: WebSocket, dispatcher: Dispatcher): void {
  const subscriptions = new Map<number, Unsubscribe>();
  client.on('pong', () => silent.delete(client));
  // A broken window closes its socket as well; the close is what counts.
  client.on('error', () => client.terminate());
  client.on('close', () => subscriptions.forEach((unsubscribe) => unsubscribe()));
  client.on('message', (data, isBinary) => {
    const message = isBinary ? undefined : readMessage(data.toString());
    if (message) follow(message, { client, dispatcher, subscriptions });
    else client.close(POLICY_VIOLATION);
  });
}

interface Window {
  readonly client: WebSocket;
  readonly dispatcher: Dispatcher;
  readonly subscriptions: Map<number, Unsubscribe>;
}

function follow(message: WindowMessage, { client, dispatcher, subscriptions }: Window): void {
  switch (message.kind) {
    case 'subscribe':
      return subscribe(message, { client, dispatcher, subscriptions });
    case 'unsubscribe':
      subscriptions.get(message.id)?.();
      subscriptions.delete(message.id);
      return;
    default:
      assertNever(message);
  }
}

function subscribe(
  { id, name, payload }: Extract<WindowMessage, { kind: 'subscribe' }>,
  { client, dispatcher, subscriptions }: Window,
): void {
  if (subscriptions.has(id) || subscriptions.size >= MAX_SUBSCRIPTIONS) {
    client.close(POLICY_VIOLATION);
    return;
  }
  const unsubscribe = dispatcher.subscribe(name, payload, (event) =>
    send(client, { kind: 'event', id, event }),
  );
  if (unsubscribe) subscriptions.set(id, unsubscribe);
  else send(client, { kind: 'refused', id });
}

function readMessage(text: string): WindowMessage | undefined {
  try {
    return windowMessageSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function send(client: WebSocket, message: HostMessage): void {
  if (client.readyState === WebSocket.OPEN) client.send(JSON.stringify(message));
}

function hangUp(client: WebSocket): Promise<void> {
  send(client, { kind: 'closing' });
  return new Promise((resolve) => client.once('close', () => resolve()));
}
