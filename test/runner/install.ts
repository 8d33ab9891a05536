import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, BROWSER_VARIABLE } from './find-browser';
import { runTool } from './run-tool';

const BROWSER_PACKAGES = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];

/** What checks spreadsheets in CI: a Debian package, and a sign that it is there. */
const SPREADSHEET_TOOLS: Readonly<Record<string, () => boolean>> = {
  'libreoffice-calc': () => isCommand('soffice'),
  'python3-openpyxl': () => succeeds('/usr/bin/python3', ['-c', 'import openpyxl']),
  'poppler-utils': () => isCommand('pdftotext'),
  'libxml2-utils': () => isCommand('xmllint'),
};

const HOW_TO_GET_A_BROWSER = `There is no Chromium to run the end-to-end tests in.
Install Chrome, Edge or Chromium, or name one: ${BROWSER_VARIABLE}=/path/to/chrome npm test`;

/** The browser for the end-to-end tests, installed where there is none; says what to do where that fails. */
export async function provideBrowser(): Promise<string | undefined> {
  const isNamed = Boolean(process.env[BROWSER_VARIABLE]);
  const browser = findBrowser() ?? (isNamed ? undefined : await installBrowser());
  if (!browser) console.error(HOW_TO_GET_A_BROWSER);
  return browser;
}

async function installBrowser(): Promise<string | undefined> {
  console.log('No Chromium was found; installing one.');
  if (isDebianRoot()) await installPackages(BROWSER_PACKAGES);
  const found = findBrowser();
  if (found) return found;
  const withDependencies = isRoot() ? ['--with-deps'] : [];
  await runTool('@playwright/test', 'cli.js', ['install', ...withDependencies, 'chromium']);
  return findBrowser();
}

/** On a CI machine of our own kind, what the spreadsheet checks need; elsewhere they use what is there. */
export async function provideSpreadsheetTools(environment: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (environment['CI'] !== 'true' || !isDebianRoot()) return;
  const missing = Object.entries(SPREADSHEET_TOOLS).filter(([, isThere]) => !isThere());
  if (missing.length > 0) await installPackages(missing.map(([name]) => name));
}

async function installPackages(names: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run('update');
  run('install', '-y', '--no-install-recommends', ...names);
}

function isDebianRoot(): boolean {
  return isRoot() && existsSync('/etc/debian_version') && isCommand('apt-get');
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isCommand(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
