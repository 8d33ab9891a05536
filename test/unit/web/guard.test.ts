import { describe, expect, it } from 'vitest';
import type { WebHost } from '../../../electron/web/web-host';
import { aRawRequest, requestLines } from '../../builders/a-raw-request';
import { aWebHost, echo, enter } from '../../builders/a-web-host';

type Headers = Readonly<Record<string, string | undefined>>;

const EVIL = 'http://evil.example';

async function aKnockingWindow(host?: WebHost) {
  const { port, newLink, ...rest } = host ?? (await aWebHost());
  const cookie = await enter(newLink());
  const good = { Host: `127.0.0.1:${port}`, Origin: `http://127.0.0.1:${port}`, Cookie: cookie };
  const knock = (start: string, headers: Headers = {}, body = '') =>
    aRawRequest(
      port,
      requestLines(start, { ...good, 'Content-Length': String(body.length), ...headers }),
      body,
    );
  return { ...rest, port, cookie, good, knock };
}

describe('The guard of the web host', () => {
  it('lets its own page read and call under each of its three names', async () => {
    const { knock, port } = await aKnockingWindow();
    for (const Host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      expect((await knock('GET /', { Host, Origin: undefined })).status).toBe(200);
      expect((await knock('POST /api/x', { Host, Origin: `http://${Host}` }, '{}')).status).toBe(200);
    }
  });

  it('refuses every other host, whatever else the request brings', async () => {
    const { knock, port } = await aKnockingWindow();
    const hosts = [
      undefined,
      '',
      '127.0.0.1',
      'localhost',
      `127.0.0.1:${port + 1}`,
      `127.0.0.1:${port}0`,
      `127.0.0.2:${port}`,
      `0.0.0.0:${port}`,
      `evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      `localhost.:${port}`,
      `user@127.0.0.1:${port}`,
      `127.0.0.1:${port}, evil.example`,
    ];
    for (const Host of hosts) {
      for (const start of ['GET /', 'POST /api/x', 'POST /link', 'GET /start/x', 'OPTIONS /api/x']) {
        expect({ Host, start, status: (await knock(start, { Host })).status }).toMatchObject({ status: 403 });
      }
    }
  });

  it('refuses a host that is named twice, and one in the request line', async () => {
    const { knock, port } = await aKnockingWindow();
    expect((await knock('GET /', { host: 'evil.example' })).status).toBe(403);
    expect((await knock(`GET http://127.0.0.1:${port}/`)).status).toBe(403);
    expect((await knock('GET http://evil.example/')).status).toBe(403);
  });

  it('refuses every origin but its own on whatever changes something', async () => {
    const { knock, port } = await aKnockingWindow();
    const origins = [
      undefined,
      '',
      'null',
      EVIL,
      'http://127.0.0.1',
      `http://127.0.0.1:${port + 1}`,
      `http://localhost:${port}`,
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${port}/`,
      `HTTP://127.0.0.1:${port}`,
    ];
    for (const Origin of origins) {
      expect({ Origin, status: (await knock('POST /api/x', { Origin }, '{}')).status }).toMatchObject({
        status: 403,
      });
    }
    expect((await knock('POST /api/x', { origin: EVIL }, '{}')).status).toBe(403);
  });

  it('refuses a foreign origin on reads as well', async () => {
    const { knock } = await aKnockingWindow();
    for (const path of ['/', '/assets/index-abc.js', '/start/x']) {
      expect((await knock(`GET ${path}`, { Origin: EVIL })).status).toBe(403);
    }
  });

  it('refuses every request without the cookie of this launch', async () => {
    const { knock, cookie, port } = await aKnockingWindow();
    const cookies = [
      undefined,
      '',
      cookie.slice(0, -1),
      `${cookie}x`,
      `kpiw_${port}=`,
      cookie.replace('kpiw_', 'KPIW_'),
      cookie.replace(`kpiw_${port}`, 'kpiw_1'),
      cookie.replace('=', '=x'),
    ];
    for (const Cookie of cookies) {
      for (const start of ['GET /', 'GET /assets/index-abc.js', 'GET /nowhere', 'POST /api/x']) {
        expect({ Cookie, start, status: (await knock(start, { Cookie })).status }).toMatchObject({
          status: 403,
        });
      }
    }
  });

  it('finds its cookie among those of other programs on this computer', async () => {
    const { knock, cookie, port } = await aKnockingWindow();
    const Cookie = `theme=dark; kpiw_${port}=from-elsewhere; ${cookie}; other=1`;
    expect((await knock('GET /', { Cookie })).status).toBe(200);
  });

  it('refuses the cookie of another host', async () => {
    const { cookie } = await aKnockingWindow();
    const { knock, port } = await aKnockingWindow();
    const Cookie = `kpiw_${port}=${cookie.split('=')[1]}`;
    expect((await knock('GET /', { Cookie })).status).toBe(403);
  });

  it('does not know other methods', async () => {
    const { knock } = await aKnockingWindow();
    for (const method of ['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND']) {
      const { status, head } = await knock(`${method} /api/x`);
      expect({ method, status }).toEqual({ method, status: 405 });
      expect(head).not.toMatch(/access-control/i);
    }
    expect((await knock('POST /')).status).toBe(405);
    expect((await knock('POST /assets/index-abc.js')).status).toBe(405);
    expect((await knock('GET /api/x')).status).toBe(405);
  });

  it('calls nothing behind it for a request that was refused', async () => {
    const called: string[] = [];
    const dispatcher = {
      ...echo,
      request: (name: string, payload: unknown) => {
        called.push(name);
        return echo.request(name, payload);
      },
    };
    const { knock } = await aKnockingWindow(await aWebHost({ dispatcher }));
    await knock('POST /api/by-host', { Host: 'evil.example' }, '{}');
    await knock('POST /api/by-origin', { Origin: EVIL }, '{}');
    await knock('POST /api/by-cookie', { Cookie: undefined }, '{}');
    await knock('PUT /api/by-method', {}, '{}');
    await knock('POST /api/let-in', {}, '{}');
    expect(called).toEqual(['let-in']);
  });
});
