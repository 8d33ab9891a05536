import { spawn } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { AppError } from '../../shared/errors';
import type { Opener } from './ports';

/** A program to start, without a shell: a file name is never read as a command. */
export interface Start {
  readonly command: string;
  readonly parameters: readonly string[];
  /** Passes the parameters as written, for programs with quoting rules of their own. */
  readonly verbatim?: boolean;
}

/** Starts a program; resolves with its exit code, or null when it is still running after a moment. */
export type StartProgram = (start: Start) => Promise<number | null>;

/** Opens files with whatever the system has for them. */
export function createSystemOpener(
  platform: NodeJS.Platform = process.platform,
  startProgram: StartProgram = startDetached,
): Opener {
  const ask = async (path: string, start: Start) => {
    const exitCode = await startProgram(start).catch((error: unknown) => {
      throw nothingOpens(path, error);
    });
    // Explorer answers 1 also when it has done what it was asked.
    if (platform !== 'win32' && exitCode !== 0 && exitCode !== null) throw nothingOpens(path, exitCode);
  };

  return {
    open: (path) => ask(path, opening(platform, path)),
    showInFolder: (path) => ask(path, showing(platform, path)),
  };
}

function opening(platform: NodeJS.Platform, path: string): Start {
  if (platform === 'win32') return { command: 'explorer.exe', parameters: [`"${path}"`], verbatim: true };
  return { command: platform === 'darwin' ? 'open' : 'xdg-open', parameters: [path] };
}

function showing(platform: NodeJS.Platform, path: string): Start {
  if (platform === 'win32') {
    return { command: 'explorer.exe', parameters: [`/select,"${path}"`], verbatim: true };
  }
  if (platform === 'darwin') return { command: 'open', parameters: ['-R', path] };
  // There is no one way to select a file on Linux; its folder is the best that always works.
  return { command: 'xdg-open', parameters: [dirname(path)] };
}

function nothingOpens(path: string, cause: unknown): AppError {
  return new AppError('nothing-to-open', { file: basename(path), folder: dirname(path) }, { cause });
}

const A_MOMENT = 2000;

/** The program outlives us and never writes into our terminal. */
export function startDetached({ command, parameters, verbatim = false }: Start): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...parameters], {
      detached: true,
      stdio: 'ignore',
      windowsVerbatimArguments: verbatim,
    });
    // Some desktops keep the opener running as long as the program it started.
    const timer = setTimeout(() => resolve(null), A_MOMENT).unref();
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
    child.unref();
  });
}
