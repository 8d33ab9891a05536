import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { fileCodec } from '../../../../electron/backend/file-codec';
import { isWorkingFile } from '../../../../electron/backend/working-files';
import { readWorkshopFile } from '../../../../shared/file-format/read';
import { aFolder } from '../../../builders/a-folder';

/** `KILLS=10000` for the long run. */
const KILLS = Number(process.env['KILLS'] ?? 60);
const AT_ONCE = 4;

let program = '';
beforeAll(async () => {
  // One plain file starts in a fraction of the time that compiling takes.
  const outDir = join(import.meta.dirname, '../../../../node_modules/.cache/saving-program');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('saving-program.ts', import.meta.url)),
      outDir,
      target: 'node20',
      minify: false,
    },
  });
  program = join(outDir, 'saving-program.js');
}, 60_000);

/** Starts the program, kills it a random moment after its first receipt, and answers the last one. */
async function killedWhileSaving(root: string): Promise<number> {
  const child = spawn(process.execPath, [program, root], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  const firstReceipt = new Promise((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      resolve(said);
    });
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  await Promise.race([firstReceipt, gone]);
  await wait(Math.random() * 25);
  child.kill('SIGKILL');
  await gone;
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

async function killAgainAndAgain(times: number): Promise<void> {
  const root = await aFolder();
  let acknowledged = 0;
  for (let kill = 0; kill < times; kill += 1) {
    acknowledged = Math.max(acknowledged, await killedWhileSaving(root));
    const names = await readdir(join(root, 'folder'));
    expect(names.filter((name) => !isWorkingFile(name))).toEqual(['0.kpiw']);
    const result = readWorkshopFile(await readFile(join(root, 'folder', '0.kpiw')), fileCodec);
    expect(result.kind).toBe('ok');
    const onDisk = result.kind === 'ok' ? Number(result.workshop.design.company) : -1;
    expect(onDisk).toBeGreaterThanOrEqual(acknowledged);
  }
  expect(acknowledged).toBeGreaterThanOrEqual(times);
}

it(
  `opens, with every acknowledged save in it, after each of ${KILLS} kills`,
  async () => {
    await Promise.all(Array.from({ length: AT_ONCE }, () => killAgainAndAgain(Math.ceil(KILLS / AT_ONCE))));
  },
  30_000 + KILLS * 500,
);
