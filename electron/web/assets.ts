import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { contentTypeOf } from '../../shared/content-types';

interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The built interface by address. It is fixed at the start: no address ever becomes a path. */
export interface Assets {
  /** The page itself, with the nonce's placeholder. */
  readonly document: string;
  readonly files: ReadonlyMap<string, Asset>;
}

const DOCUMENT = '/index.html';

/** Reads everything that was built; files of a kind that pages do not load are left out. */
export async function readAssets(folder: string): Promise<Assets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const addressOf = (path: string) => `/${relative(folder, path).split(sep).join('/')}`;
  const files = new Map<string, Asset>();
  for (const path of paths) {
    const type = contentTypeOf(extname(path));
    const address = addressOf(path);
    // The page itself is never served as it was built, without its nonce.
    if (!type || address === DOCUMENT) continue;
    files.set(address, { type, bytes: new Uint8Array(await readFile(path)) });
  }
  return { document: await readFile(join(folder, DOCUMENT), 'utf8'), files };
}
