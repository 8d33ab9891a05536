import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAssetMap } from '../../../electron/desktop/asset-map';
import { serveAsset } from '../../../electron/desktop/serve-asset';
import { aFolder } from '../../builders/a-folder';

const PAGE = '<meta property="csp-nonce" nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>';

describe('the app:// addresses', () => {
  let get: (address: string, init?: RequestInit) => Promise<Response>;

  beforeEach(async () => {
    const folder = await aFolder();
    const built = join(folder, 'renderer');
    await mkdir(join(built, 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.json'), '{}');
    await writeFile(join(built, 'index.html'), PAGE);
    await writeFile(join(built, 'assets', 'index-a1.js'), 'export {};');
    await writeFile(join(built, 'assets', 'font.woff2'), new Uint8Array([1, 2, 3]));
    await writeFile(join(built, 'assets', 'index.js.map'), '{}');
    const assets = readAssetMap(built);
    get = (address, init) => serveAsset(new Request(address, init), assets);
  });

  it('serves the page with a nonce of its own each time', async () => {
    const [first, second] = [await get('app://workshop/'), await get('app://workshop/index.html')];
    const nonces = [first, second].map(
      (answer) => /'nonce-([^']+)'/.exec(answer.headers.get('Content-Security-Policy') ?? '')?.[1] ?? '',
    );
    expect(await first.text()).toBe(PAGE.replaceAll('__CSP_NONCE__', nonces[0] ?? ''));
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('allows the page its own scripts and nothing from elsewhere', async () => {
    const policy = (await get('app://workshop/')).headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it.each([
    ['app://workshop/assets/index-a1.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['app://workshop/assets/font.woff2', 'font/woff2', '\u0001\u0002\u0003'],
  ])('serves %s as %s', async (address, contentType, body) => {
    const answer = await get(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe(contentType);
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(await answer.text()).toBe(body);
  });

  it.each([
    'app://workshop/unknown.js',
    'app://workshop/assets',
    'app://workshop/assets/',
    'app://workshop/assets/index.js.map',
    'app://workshop/../secret.json',
    'app://workshop/%2e%2e/secret.json',
    'app://workshop/..%2fsecret.json',
    'app://workshop/..%5csecret.json',
    'app://workshop/assets/../../secret.json',
    'app://workshop//etc/passwd',
    'app://workshop/__proto__',
    'app://elsewhere/index.html',
  ])('does not know %s', async (address) => {
    const answer = await get(address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('Not found');
  });

  it('takes nothing that is sent to it', async () => {
    expect((await get('app://workshop/', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});
