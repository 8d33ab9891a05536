import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from '../../shared/zod';

/** What a running host leaves for the next start. Once it has ended only the port is left. */
const instanceSchema = z.object({
  port: z.int().min(1).max(65_535),
  running: z.object({ pid: z.int(), secret: z.string() }).nullable(),
});
export type Instance = z.infer<typeof instanceSchema>;

/** A private note on which host serves a workshops folder. Each folder has its own. */
export interface InstanceFile {
  read(): Promise<Instance | undefined>;
  /** False where a note is there already. */
  claim(instance: Instance): Promise<boolean>;
  replace(instance: Instance): Promise<void>;
}

/** No one else on this computer may read the secret. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const WRITING_MS = 100;

export function instanceFileOf(workshopsFolder: string, dataFolder: string): InstanceFile {
  const folder = join(dataFolder, 'instances');
  const name = createHash('sha256').update(resolve(workshopsFolder)).digest('hex').slice(0, 16);
  const path = join(folder, `${name}.json`);
  const write = async (target: string, instance: Instance) => {
    await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
    await writeFile(target, JSON.stringify(instance), { flag: 'wx', mode: PRIVATE_FILE });
  };

  return {
    async read() {
      const instance = await readNote(path);
      if (instance !== 'unreadable') return instance;
      // Another start may be in the middle of writing it; what is still torn after that says nothing.
      await wait(WRITING_MS);
      const again = await readNote(path);
      return again === 'unreadable' ? undefined : again;
    },
    async claim(instance) {
      try {
        await write(path, instance);
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      }
    },
    async replace(instance) {
      const fresh = `${path}.${process.pid}.tmp`;
      await rm(fresh, { force: true });
      try {
        await write(fresh, instance);
        await rename(fresh, path);
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      }
    },
  };
}

async function readNote(path: string): Promise<Instance | 'unreadable' | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return instanceSchema.safeParse(JSON.parse(text)).data ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}
