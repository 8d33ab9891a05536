import type { Server } from 'node:http';
import { AppError } from '../../shared/errors';

/** What keeps the host from everyone but this computer: the loopback addresses, never 0.0.0.0. */
const IPV4 = '127.0.0.1';
const IPV6 = '::1';

const TRIES = 10;
/** Not every computer has IPv6; the host then does without. */
const NO_IPV6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL', 'EPROTONOSUPPORT'];
/** Windows answers EACCES for ports that another program has reserved. */
const TAKEN = ['EADDRINUSE', 'EACCES'];

export interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

/** Listens on one port at both loopback addresses. Without a wish, the system picks a port by chance. */
export async function listenOnLoopback(makeServer: () => Server, wanted?: number): Promise<Listening> {
  const tries = wanted === undefined ? TRIES : 1;
  for (let attempt = 1; ; attempt += 1) {
    const server = makeServer();
    const port = await listen(server, IPV4, wanted ?? 0);
    const second = port === 'taken' ? 'taken' : await listenOnSecond(makeServer, port);
    if (port !== 'taken' && second !== 'taken') {
      return { port, servers: second ? [server, second] : [server] };
    }
    server.close();
    if (attempt >= tries) throw new AppError('port-in-use', { port: wanted ?? String(port) });
  }
}

async function listenOnSecond(makeServer: () => Server, port: number): Promise<Server | 'taken' | undefined> {
  const server = makeServer();
  try {
    return (await listen(server, IPV6, port)) === 'taken' ? 'taken' : server;
  } catch (error) {
    if (NO_IPV6.includes(codeOf(error))) return undefined;
    throw error;
  }
}

function listen(server: Server, host: string, port: number): Promise<number | 'taken'> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => (TAKEN.includes(codeOf(error)) ? resolve('taken') : reject(error));
    server.once('error', failed);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', failed);
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('The server has no address.'));
    });
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
