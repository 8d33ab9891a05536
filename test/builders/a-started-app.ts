import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { aFolder } from './a-folder';

const PROGRAM = fileURLToPath(new URL('./start-process.ts', import.meta.url));

/** A computer on which the app is built and nothing of it was ever started. */
export async function aComputer() {
  const root = await aFolder();
  await mkdir(join(root, 'dist', 'renderer'), { recursive: true });
  await writeFile(join(root, 'dist', 'renderer', 'index.html'), '<title>__CSP_NONCE__</title>');
  await writeFile(join(root, 'package.json'), '{"version":"1.2.3"}');
  return { root, folder: join(root, 'workshops'), start: (...argv: string[]) => aStartedApp(root, argv) };
}

export interface StartedApp {
  /** Everything it has printed. */
  readonly output: () => string;
  /** Waits until it has printed a link, and answers that. */
  readonly link: () => Promise<string>;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly exitCode: Promise<number | null>;
}

/** The real process behind `npm start`, ended with the test at the latest. */
function aStartedApp(root: string, argv: readonly string[]): StartedApp {
  const env = {
    ...process.env,
    // All that it keeps stays inside the test's folder; no screen, so nothing pops up.
    HOME: root,
    APPDATA: root,
    XDG_DATA_HOME: join(root, 'data'),
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
    LC_ALL: 'en_GB.UTF-8',
    ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, root, ...argv], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const exitCode = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exitCode;
  });
  const link = async () => {
    const found = await vi.waitUntil(() => /http:\S+\/start\/\S+/.exec(output)?.[0], { timeout: 15_000 });
    return found;
  };
  return { output: () => output, link, signal: (signal) => child.kill(signal), exitCode };
}
