import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy, NONCE_PLACEHOLDER } from '../../shared/content-security-policy';
import { isAppAddress } from './app-address';
import type { Asset, AssetMap } from './asset-map';

const GUARDS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** Answers one request of the page: a file of the map, or 404. */
export async function serveAsset(request: Request, assets: AssetMap): Promise<Response> {
  const asset = isAppAddress(request.url) ? assets.get(new URL(request.url).pathname) : undefined;
  if (!asset) return answer('Not found', 404, 'text/plain; charset=utf-8', newNonce());
  if (request.method !== 'GET') return answer('Not allowed', 405, 'text/plain; charset=utf-8', newNonce());
  return isPage(asset)
    ? servePage(asset)
    : answer(await readFile(asset.file), 200, asset.contentType, newNonce());
}

async function servePage({ file, contentType }: Asset): Promise<Response> {
  const nonce = newNonce();
  const page = (await readFile(file, 'utf8')).replaceAll(NONCE_PLACEHOLDER, nonce);
  return answer(page, 200, contentType, nonce);
}

function answer(
  body: string | Uint8Array<ArrayBuffer>,
  status: number,
  contentType: string,
  nonce: string,
): Response {
  const headers = {
    ...GUARDS,
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
  };
  return new Response(body, { status, headers });
}

function isPage({ contentType }: Asset): boolean {
  return contentType.startsWith('text/html');
}

function newNonce(): string {
  return randomBytes(16).toString('base64');
}
