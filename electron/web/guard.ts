import type { IncomingHttpHeaders } from 'node:http';
import { EVENTS_PATH } from '../../shared/contract/socket-messages';
import { isSameSecret } from './secrets';

/** What one launch of the host demands of every request. */
export interface Access {
  readonly port: number;
  readonly cookieName: string;
  /** The value of the cookie that a redeemed link leaves in the browser. */
  readonly session: string;
  /** Lets a second start ask for a link. */
  readonly linkSecret: string;
}

/** The part of a request that decides whether it is heard at all. */
export interface Knock {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, as sent: a header that came twice stands here twice. */
  readonly rawHeaders: readonly string[];
}

export type Refusal = 'host' | 'method' | 'origin' | 'session';

export const START_PATH = '/start/';
export const LINK_PATH = '/link';
export const LINK_SECRET_HEADER = 'x-kpi-workshop-secret';

/** Nothing but a ticket: whatever else lies under this path needs the cookie like all other paths. */
const TICKET_URL = new RegExp(`^${START_PATH}[\\w-]{22}$`);

const READS = ['GET', 'HEAD'];

/** Decides before any routing; undefined lets the request in. */
export function refusalOf(knock: Knock, access: Access): Refusal | undefined {
  if (!isOurHost(knock, access.port)) return 'host';
  const isRead = READS.includes(knock.method ?? '');
  if (!isRead && knock.method !== 'POST') return 'method';
  if (knock.url === LINK_PATH) return isRead ? 'session' : linkRefusal(knock, access);
  if (!isOurOrigin(knock, isRead)) return 'origin';
  // Some programs look at a link before they open it; that must not use it up.
  if (knock.method === 'GET' && TICKET_URL.test(knock.url ?? '')) return undefined;
  return hasSession(knock, access) ? undefined : 'session';
}

/** A socket can change something, so it is held to the rules of POST. */
export function upgradeRefusalOf(knock: Knock, access: Access): Refusal | undefined {
  if (!isOurHost(knock, access.port)) return 'host';
  if (knock.method !== 'GET' || knock.url !== EVENTS_PATH) return 'method';
  if (!isOurOrigin(knock, false)) return 'origin';
  return hasSession(knock, access) ? undefined : 'session';
}

/** A page of another site can make the browser call us by a name it owns, but not by one of these. */
function isOurHost({ url, headers, rawHeaders }: Knock, port: number): boolean {
  const hosts = rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host');
  const allowed = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  // An absolute address in the request line would name a host of its own.
  return hosts.length === 1 && allowed.includes(headers.host ?? '') && url?.startsWith('/') === true;
}

/** Browsers leave the origin out when they merely open a page; whatever changes something must name it. */
function isOurOrigin({ headers }: Knock, isRead: boolean): boolean {
  if (headers.origin === undefined) return isRead;
  return headers.origin === `http://${headers.host}`;
}

/** Pages cannot send this header without asking first, and a page has no business here. */
function linkRefusal({ headers }: Knock, { linkSecret }: Access): Refusal | undefined {
  if (headers.origin !== undefined) return 'origin';
  const secret = headers[LINK_SECRET_HEADER];
  return typeof secret === 'string' && isSameSecret(secret, linkSecret) ? undefined : 'session';
}

/** Whether the browser carries the cookie of this launch. */
export function hasSession({ headers }: Pick<Knock, 'headers'>, { cookieName, session }: Access): boolean {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies
    .filter((cookie) => cookie.startsWith(`${cookieName}=`))
    .some((cookie) => isSameSecret(cookie.slice(cookieName.length + 1), session));
}
