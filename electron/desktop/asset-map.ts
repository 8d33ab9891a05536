import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentTypeOf } from '../../shared/content-types';

export interface Asset {
  readonly file: string;
  readonly contentType: string;
}

/** The page's files by address. What is not in here does not exist, so no address can leave the folder. */
export type AssetMap = ReadonlyMap<string, Asset>;

/** Lists the built page once, at the start; `/` is its `index.html`. */
export function readAssetMap(folder: string): AssetMap {
  const assets = new Map<string, Asset>(assetsIn(folder, '/'));
  const page = assets.get('/index.html');
  if (page) assets.set('/', page);
  return assets;
}

function assetsIn(folder: string, address: string): [string, Asset][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return assetsIn(file, `${address}${entry.name}/`);
    const contentType = contentTypeOf(extname(entry.name));
    return contentType ? [[`${address}${entry.name}`, { file, contentType }] satisfies [string, Asset]] : [];
  });
}
