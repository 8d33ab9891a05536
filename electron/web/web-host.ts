import { createServer, type Server, type ServerOptions } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Dispatcher } from '../../shared/contract/dispatch';
import { refuse, refuseUpgrade, secure } from './answers';
import { createApp } from './app';
import type { Assets } from './assets';
import { createEventSockets } from './event-sockets';
import { type Access, refusalOf, START_PATH, upgradeRefusalOf } from './guard';
import { listenOnLoopback } from './listen';
import { trackCalls } from './running-calls';
import { createTickets, newSecret } from './secrets';

export interface WebHostOptions {
  readonly dispatcher: Dispatcher;
  readonly assets: Assets;
  readonly port?: number;
  /** A second start was asked to open this file. */
  readonly onFile?: (path: string) => void;
  readonly limits?: Partial<Limits>;
}

/** A host that serves the app to this computer's browsers. */
export interface WebHost {
  readonly port: number;
  /** With this a second start asks for a link of its own. */
  readonly linkSecret: string;
  /** An address that opens the app once. */
  newLink(): string;
  /** Lets windows save what they hold, finishes what runs, then hangs up. False where something was not saved. */
  close(): Promise<boolean>;
}

interface Limits {
  readonly headerBytes: number;
  readonly headersMs: number;
  readonly requestMs: number;
  /** How often slow requests are looked for. */
  readonly checkMs: number;
  readonly connections: number;
  /** How long a close waits for calls that are running. */
  readonly lastCallsMs: number;
}

const LIMITS: Limits = {
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  requestMs: 60_000,
  checkMs: 5_000,
  connections: 64,
  lastCallsMs: 10_000,
};
const MAX_HEADERS = 64;
const KEEP_ALIVE_MS = 5_000;

/** Time for windows to save what was typed last. */
const FAREWELL_MS = 1_000;

export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const limits = { ...LIMITS, ...options.limits };
  const { port, servers } = await listenOnLoopback(() => makeServer(limits), options.port);
  const access: Access = {
    port,
    // Cookies do not know ports: the name keeps the hosts of one computer apart.
    cookieName: `kpiw_${port}`,
    session: newSecret(),
    linkSecret: newSecret(),
  };
  const calls = trackCalls(options.dispatcher);
  const sockets = createEventSockets(calls.dispatcher);
  const tickets = createTickets();
  const newLink = () => `http://127.0.0.1:${port}${START_PATH}${tickets.issue()}`;
  const { assets, onFile = () => {} } = options;
  const app = createApp({ dispatcher: calls.dispatcher, assets, access, tickets, newLink, onFile });
  for (const server of servers) attach(server, app.fetch, access, sockets.accept);

  return {
    port,
    linkSecret: access.linkSecret,
    newLink,
    async close() {
      const failures = calls.failures();
      const haveSaved = await sockets.sayFarewell(FAREWELL_MS);
      const isDone = await calls.untilDone(limits.lastCallsMs);
      await sockets.close();
      await Promise.all(servers.map(shut));
      return haveSaved && isDone && calls.failures() === failures;
    },
  };
}

function makeServer({ headerBytes, headersMs, requestMs, checkMs, connections }: Limits): Server {
  const options: ServerOptions = {
    maxHeaderSize: headerBytes,
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: checkMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // A missing host is refused by our own guard, like every other bad one.
    requireHostHeader: false,
  };
  const server = createServer(options);
  server.maxHeadersCount = MAX_HEADERS;
  server.maxConnections = connections;
  return server;
}

type Fetch = Parameters<typeof getRequestListener>[0];
type Accept = ReturnType<typeof createEventSockets>['accept'];

/** The guard stands before everything else, so that nothing behind it sees a stranger's request. */
function attach(server: Server, fetch: Fetch, access: Access, accept: Accept): void {
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false });
  server.on('request', (incoming, outgoing) => {
    secure(outgoing);
    const refusal = refusalOf(incoming, access);
    if (refusal) refuse(incoming, outgoing, refusal);
    else void listener(incoming, outgoing);
  });
  server.on('upgrade', (incoming, socket, head) => {
    // The other side may be gone before it is answered.
    socket.on('error', () => socket.destroy());
    if (upgradeRefusalOf(incoming, access)) refuseUpgrade(socket);
    else accept(incoming, socket, head);
  });
}

const LAST_ANSWERS_MS = 500;

/** Lets answers that are on their way arrive. */
async function shut(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
  await closed;
  clearTimeout(timer);
}
