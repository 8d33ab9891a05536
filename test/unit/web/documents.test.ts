import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAssets } from '../../../electron/web/assets';
import { aFolder } from '../../builders/a-folder';
import { aWebHost, enter } from '../../builders/a-web-host';

async function aReader(options: Parameters<typeof aWebHost>[0] = {}) {
  const { port, newLink } = await aWebHost(options);
  const Cookie = await enter(newLink());
  return (path: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { Cookie } });
}

describe('What the web host serves', () => {
  it('gives every document a nonce of its own and a policy that allows nothing foreign', async () => {
    const read = await aReader();
    const nonces = new Set<string>();
    for (const answer of [await read('/'), await read('/')]) {
      const page = await answer.text();
      const nonce = /nonce="([\w-]{22})"/.exec(page)?.[1] ?? '';
      nonces.add(nonce);
      expect(page).not.toContain('__CSP_NONCE__');
      expect(answer.headers.get('content-security-policy')).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
          `font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      );
    }
    expect(nonces.size).toBe(2);
  });

  it('puts the protecting headers on every answer, refused ones too', async () => {
    const read = await aReader();
    const stranger = await aWebHost();
    const answers = [
      await read('/'),
      await read('/assets/index-abc.js'),
      await read('/nowhere'),
      await read('/api/x'),
      await fetch(`http://127.0.0.1:${stranger.port}/`),
      await fetch(stranger.newLink(), { redirect: 'manual' }),
    ];
    for (const { headers } of answers) {
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(headers.has('access-control-allow-origin')).toBe(false);
    }
  });

  it('serves what was built with its type, and answers HEAD without a body', async () => {
    const read = await aReader();
    const script = await read('/assets/index-abc.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).toBe('1');
    const head = await read('/', 'HEAD');
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  it('reads the built files once, so that no address reaches another file', async () => {
    const folder = await aFolder();
    const built = join(folder, 'built');
    await mkdir(join(built, 'assets'), { recursive: true });
    await writeFile(join(built, 'index.html'), '<title>__CSP_NONCE__</title>');
    await writeFile(join(built, 'assets', 'a.css'), 'p{}');
    await writeFile(join(built, 'assets', 'a.js.map'), '{}');
    await writeFile(join(folder, 'secret.json'), '{}');
    const read = await aReader({ assets: await readAssets(built) });
    await writeFile(join(built, 'assets', 'later.js'), '1');

    expect((await read('/assets/a.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
    const outside = [
      '/index.html',
      '/assets/a.js.map',
      '/assets/later.js',
      '/secret.json',
      '/../secret.json',
      '/assets/..%2f..%2fsecret.json',
      '/%2e%2e/secret.json',
      '/assets/..%5c..%5csecret.json',
    ];
    for (const path of outside)
      expect({ path, status: (await read(path)).status }).toEqual({ path, status: 404 });
  });
});
