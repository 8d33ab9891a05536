import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { contentSecurityPolicy } from '../../shared/content-security-policy';
import type { Refusal } from './guard';
import { refusalPage } from './refusal-page';
import { newSecret } from './secrets';

/** What every answer carries. Pages put their own policy in the place of the one here, which allows nothing. */
const SECURITY_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

export function secure(outgoing: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) outgoing.setHeader(name, value);
}

/** Answers a request that was not let in. A person who opened the address gets a page that helps. */
export function refuse(incoming: IncomingMessage, outgoing: ServerResponse, refusal: Refusal): void {
  // What was sent along is not read, so the connection cannot be used again.
  outgoing.setHeader('Connection', 'close');
  if (refusal === 'method') {
    outgoing.writeHead(405, { Allow: 'GET, HEAD, POST' }).end();
  } else if (refusal === 'session' && incoming.headers.accept?.includes('text/html')) {
    refuseWithPage(outgoing);
  } else {
    outgoing.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end('403 Forbidden\n');
  }
}

export function refuseWithPage(outgoing: ServerResponse): void {
  const nonce = newSecret();
  outgoing.writeHead(403, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy(nonce),
  });
  outgoing.end(refusalPage(nonce));
}

export function refuseUpgrade(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
