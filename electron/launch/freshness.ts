import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether every built file is there and younger than everything it was made from. */
export async function isFresh(built: readonly string[], sources: readonly string[]): Promise<boolean> {
  const oldest = Math.min(...(await Promise.all(built.map(modifiedAt))));
  const youngest = Math.max(...(await Promise.all(sources.map(youngestIn))));
  return oldest > youngest;
}

/** 0 where there is nothing, which is older than anything. */
async function modifiedAt(path: string): Promise<number> {
  return stat(path).then(
    (facts) => facts.mtimeMs,
    () => 0,
  );
}

async function youngestIn(path: string): Promise<number> {
  const names = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all([path, ...names.map((name) => join(path, name))].map(modifiedAt));
  return Math.max(...times);
}
