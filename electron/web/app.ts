import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { setCookie } from 'hono/cookie';
import { contentSecurityPolicy, NONCE_PLACEHOLDER } from '../../shared/content-security-policy';
import type { Dispatcher } from '../../shared/contract/dispatch';
import { MAX_BODY_BYTES } from '../../shared/contract/frame';
import { z } from '../../shared/zod';
import { refuseWithPage } from './answers';
import type { Assets } from './assets';
import { answerCall, CALLS_PATH } from './call-route';
import { type Access, hasSession, LINK_PATH, START_PATH } from './guard';
import { newSecret, type Tickets } from './secrets';

export interface AppParts {
  readonly dispatcher: Dispatcher;
  readonly assets: Assets;
  readonly access: Access;
  readonly tickets: Tickets;
  readonly newLink: () => string;
  /** A second start was asked to open this file. */
  readonly onFile: (path: string) => void;
}

/** Enough for a path, which is all that a second start sends. */
const MAX_LINK_REQUEST_BYTES = 64 * 1024;
const linkRequestSchema = z.object({ file: z.string().optional() });

const tooLarge = (maxSize: number) => bodyLimit({ maxSize, onError: (context) => context.body(null, 413) });

/** Every address of the host. Who may ask at all was settled before this. */
export function createApp({ dispatcher, assets, access, tickets, newLink, onFile }: AppParts) {
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.get(`${START_PATH}:ticket`, (context) => {
    if (context.req.method !== 'GET') return context.body(null, 405, { Allow: 'GET' });
    if (tickets.redeem(context.req.param('ticket'))) {
      setCookie(context, access.cookieName, access.session, {
        path: '/',
        httpOnly: true,
        sameSite: 'Strict',
      });
    } else if (!hasSession(context.env.incoming, access)) {
      refuseWithPage(context.env.outgoing);
      return RESPONSE_ALREADY_SENT;
    }
    return context.redirect('/', 303);
  });

  app.post(`${CALLS_PATH}*`, tooLarge(MAX_BODY_BYTES), (context) => answerCall(context, dispatcher));

  app.post(LINK_PATH, tooLarge(MAX_LINK_REQUEST_BYTES), async (context) => {
    const request = linkRequestSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!request.success) return context.body(null, 400);
    if (request.data.file !== undefined) onFile(request.data.file);
    return context.json({ link: newLink() });
  });

  app.get('/', (context) => {
    const nonce = newSecret();
    context.header('Content-Security-Policy', contentSecurityPolicy(nonce));
    return context.html(assets.document.replaceAll(NONCE_PLACEHOLDER, nonce));
  });

  app.get('*', (context) => {
    const { path } = context.req;
    if (path.startsWith(CALLS_PATH)) return context.body(null, 405, { Allow: 'POST' });
    const asset = assets.files.get(path);
    return asset ? context.body(asset.bytes, 200, { 'Content-Type': asset.type }) : context.body(null, 404);
  });

  app.all('*', (context) => context.body(null, 405, { Allow: 'GET, HEAD' }));
  return app;
}
