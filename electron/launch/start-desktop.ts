import { spawn } from 'node:child_process';

export interface DesktopStart {
  readonly binary: string;
  /** The project's folder, whose package.json names the program to run. */
  readonly root: string;
  readonly folder?: string;
  readonly file?: string;
}

/** A window that is gone this soon, with an error, never came up. */
const TOO_SOON_MS = 10_000;

/** Runs the app in Electron until it is closed; false where it did not come up. */
export function startDesktop({ binary, root, folder, file }: DesktopStart): Promise<boolean> {
  // It would make the binary a plain Node.
  const environment = { ...process.env, ELECTRON_RUN_AS_NODE: undefined };
  const parameters = [root, ...(folder ? ['--folder', folder] : []), ...(file ? [file] : [])];
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(binary, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
    // Ctrl-C reaches the window as well, which saves before it closes; we only wait for it.
    const ignore = () => {};
    const passOn = (signal: NodeJS.Signals) => child.kill(signal);
    process.on('SIGINT', ignore).on('SIGTERM', passOn).on('SIGHUP', passOn);
    const settle = (cameUp: boolean) => {
      process.off('SIGINT', ignore).off('SIGTERM', passOn).off('SIGHUP', passOn);
      resolve(cameUp);
    };
    child.on('error', () => settle(false));
    child.on('exit', (code) => settle(code === 0 || code === null || Date.now() - startedAt > TOO_SOON_MS));
  });
}
