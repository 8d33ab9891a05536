import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { promisify } from 'node:util';

/** What of the system is asked to find folders; passed in, so that each system can be tested on any. */
export interface SystemFacts {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs a program and answers what it prints. */
  run(command: string, parameters: readonly string[]): Promise<string>;
  readText(path: string): Promise<string>;
}

const NAME = 'KPI Workshop';
const FOLDER_NAME = 'KPI Workshops';

/** This computer. */
export function thisSystem(): SystemFacts {
  return {
    platform: process.platform,
    home: homedir(),
    env: process.env,
    run: async (command, parameters) => {
      const options = { timeout: 10_000, windowsHide: true };
      return (await promisify(execFile)(command, [...parameters], options)).stdout;
    },
    readText: (path) => readFile(path, 'utf8'),
  };
}

/** Where workshops are kept unless people choose another place: the same in every host. */
export async function workshopsFolder(system: SystemFacts = thisSystem()): Promise<string> {
  return pathsOf(system).join(await documentsFolder(system), FOLDER_NAME);
}

/** The person's documents, as the system names the folder and wherever it has been moved to. */
export function documentsFolder(system: SystemFacts = thisSystem()): Promise<string> {
  switch (system.platform) {
    case 'win32':
      return windowsDocuments(system);
    case 'darwin':
      return Promise.resolve(posix.join(system.home, 'Documents'));
    default:
      return linuxDocuments(system);
  }
}

/** Backup copies, deleted workshops and preferences: out of people's way, the same in every host. */
export function appDataFolder({ platform, home, env }: SystemFacts = thisSystem()): string {
  switch (platform) {
    case 'win32':
      return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), NAME);
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', NAME);
    default:
      return posix.join(
        absolute(env['XDG_DATA_HOME']) ?? posix.join(home, '.local', 'share'),
        'kpi-workshop',
      );
  }
}

async function linuxDocuments({ home, env, readText }: SystemFacts): Promise<string> {
  const settings = absolute(env['XDG_CONFIG_HOME']) ?? posix.join(home, '.config');
  const text = await readText(posix.join(settings, 'user-dirs.dirs')).catch(() => '');
  const [, named = ''] = /^\s*XDG_DOCUMENTS_DIR="(.*)"\s*$/m.exec(text) ?? [];
  const path = named.replace(/^\$HOME(?=\/|$)/, home).replace(/\\(.)/g, '$1');
  return absolute(path) ? posix.normalize(path).replace(/(.)\/$/, '$1') : posix.join(home, 'Documents');
}

const SHELL_FOLDERS = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders';
const ASK_POWERSHELL =
  "[Console]::OutputEncoding=[Text.Encoding]::UTF8;[Environment]::GetFolderPath('MyDocuments')";

/** OneDrive and administrators move this folder. The registry answers quickly, PowerShell in every script. */
async function windowsDocuments(system: SystemFacts): Promise<string> {
  const { home, env, run } = system;
  const registry = await run('reg', ['query', SHELL_FOLDERS, '/v', 'Personal']).catch(() => '');
  const [, named = ''] = /Personal\s+REG_(?:EXPAND_)?SZ\s+(.+?)\s*$/m.exec(registry) ?? [];
  // `reg` prints in an old code page, so only plain letters can be trusted.
  if (/^[\x20-\x7e]+$/.test(named)) return expandVariables(named, env);
  const parameters = ['-NoProfile', '-NonInteractive', '-Command', ASK_POWERSHELL];
  const answer = (await run('powershell', parameters).catch(() => '')).trim();
  return win32.isAbsolute(answer) ? answer : win32.join(home, 'Documents');
}

function expandVariables(path: string, env: SystemFacts['env']): string {
  const values = new Map(Object.entries(env).map(([name, value]) => [name.toLowerCase(), value]));
  return path.replace(/%([^%]+)%/g, (whole, name: string) => values.get(name.toLowerCase()) ?? whole);
}

function absolute(path: string | undefined): string | undefined {
  return path && posix.isAbsolute(path) ? path : undefined;
}

function pathsOf({ platform }: SystemFacts): typeof win32 {
  return platform === 'win32' ? win32 : posix;
}
