import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type DownloadOutcome = 'done' | 'failed' | 'stopped';

export interface DownloadOptions {
  /** Electron's own install script. */
  readonly installScript: string;
  readonly onProgress: (bytes: number) => void;
  /** A person would rather not wait. */
  readonly signal: AbortSignal;
  /** How long nothing may arrive. */
  readonly stallMs?: number;
  readonly checkMs?: number;
}

const STALL_MS = 60_000;
const CHECK_MS = 500;

/**
 * Runs Electron's install script, which downloads, checks and unpacks. It reports no progress that
 * another program could read, so it gets a temporary folder of its own, whose growth is the progress.
 */
export async function downloadElectron(options: DownloadOptions): Promise<DownloadOutcome> {
  const { installScript, onProgress, signal, stallMs = STALL_MS, checkMs = CHECK_MS } = options;
  const temporary = await mkdtemp(join(tmpdir(), 'kpi-workshop-electron-'));
  const stalled = new AbortController();
  let grownAt = Date.now();
  let bytes = 0;
  const watching = setInterval(() => void look(), checkMs);

  async function look(): Promise<void> {
    const now = await sizeOf(temporary);
    if (now !== bytes) {
      grownAt = Date.now();
      bytes = now;
      onProgress(bytes);
    } else if (Date.now() - grownAt > stallMs) {
      stalled.abort();
    }
  }

  try {
    const code = await run(installScript, temporary, AbortSignal.any([signal, stalled.signal]));
    if (signal.aborted) return 'stopped';
    return code === 0 ? 'done' : 'failed';
  } finally {
    clearInterval(watching);
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Answers the exit code; undefined where the script was stopped or could not be started. */
function run(script: string, temporary: string, signal: AbortSignal): Promise<number | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], {
      signal,
      stdio: 'ignore',
      // The names of the temporary folder on Unix and on Windows.
      env: {
        ...process.env,
        TMPDIR: temporary,
        TEMP: temporary,
        TMP: temporary,
        ELECTRON_GET_NO_PROGRESS: '1',
      },
    });
    // A stopped child reports an error first and may still hold files: its end is what counts.
    child.on('error', () => child.pid === undefined && resolve(undefined));
    child.on('close', (code) => resolve(code ?? undefined));
  });
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map((file) => stat(file).catch(() => undefined)));
  return sizes.reduce((sum, facts) => sum + (facts?.size ?? 0), 0);
}
