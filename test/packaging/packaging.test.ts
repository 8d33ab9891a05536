import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractAll, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { forkReader } from '../../electron/backend/excel/read/fork-reader';
import { createWorkbookReader } from '../../electron/backend/excel/read/workbook-reader';
import { APP_ID } from '../../electron/desktop/app-id';
import { aRawWorkbook } from '../builders/a-raw-workbook';
import { packageApp, type PackagedApp } from './packaged-app';

/** Answers nothing, so that whatever would be downloaded fails the test at once. */
const NOWHERE = 'http://127.0.0.1:9/';
const DOWNLOADS = ['HTTPS_PROXY', 'HTTP_PROXY', 'ELECTRON_MIRROR', 'ELECTRON_BUILDER_BINARIES_MIRROR'];

/** Stands where Electron provides its module; another instance is said to run, so the app ends at once. */
const STUB = `
export const app = { requestSingleInstanceLock: () => false, quit: () => console.log('handed over') };
export const BrowserWindow = {}, Menu = {}, dialog = {}, ipcMain = {}, protocol = {}, screen = {}, session = {}, shell = {},
  utilityProcess = {};
export default { app };
`;

describe('the packaged app', () => {
  let folder: string;
  let packaged: PackagedApp;
  let unpacked: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-packaging-'));
    for (const name of DOWNLOADS) vi.stubEnv(name, NOWHERE);
    packaged = await packageApp(folder);
    unpacked = join(folder, 'unpacked');
    extractAll(packaged.asar, unpacked);
  }, 120_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  async function builtPrograms(): Promise<string> {
    const desktop = join(unpacked, 'dist', 'desktop');
    const names = (await readdir(desktop, { recursive: true })).filter((name) => /\.c?js$/.test(name));
    return (await Promise.all(names.map((name) => readFile(join(desktop, name), 'utf8')))).join('\n');
  }

  it('contains what was built and package.json, and nothing else', () => {
    const entries = listPackage(packaged.asar, { isPack: false }).map((entry) => entry.replaceAll('\\', '/'));
    expect(entries.filter((entry) => !/^\/(dist(\/|$)|package\.json$)/.test(entry))).toEqual([]);
    expect(entries).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/dist/desktop/main.js',
        '/dist/desktop/preload.cjs',
        '/dist/desktop/workbook-reader.js',
        '/dist/renderer/index.html',
      ]),
    );
  });

  it('starts at a file that is there', async () => {
    const { main, type } = JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8'));
    expect(type).toBe('module');
    await expect(access(join(unpacked, main))).resolves.toBeUndefined();
  });

  it('needs no module but Electron and what Node brings', async () => {
    const programs = await builtPrograms();
    const imported = [...programs.matchAll(/^import .*?from "([^"]+)";$|^import "([^"]+)";$/gm)].map(
      ([, named, bare]) => named ?? bare ?? '',
    );
    const required = [...programs.matchAll(/\b__require\("([^"]+)"\)/g)].map(([, name = '']) => name);
    const foreign = [...imported, ...required].filter(
      (name) => !/^(node:|\.|electron$)/.test(name) && !builtinModules.includes(name),
    );
    expect(imported).toContain('electron');
    expect(foreign).toEqual([]);
  });

  it('runs, and loads the spreadsheet library only when it is needed', async () => {
    const stub = join(unpacked, 'node_modules', 'electron');
    await mkdir(stub, { recursive: true });
    await writeFile(join(stub, 'package.json'), '{"type":"module","exports":"./index.js"}');
    await writeFile(join(stub, 'index.js'), STUB);
    const { stdout } = await promisify(execFile)(process.execPath, [join(unpacked, 'dist/desktop/main.js')]);
    expect(stdout.trim()).toBe('handed over');
    const main = await readFile(join(unpacked, 'dist/desktop/main.js'), 'utf8');
    expect(main).not.toContain('node_modules/exceljs');
    expect(await builtPrograms()).toContain('node_modules/exceljs');
  });

  it('reads workbooks with the program that it brings for that', async () => {
    const start = forkReader(join(unpacked, 'dist/desktop/workbook-reader.js'));
    const reader = createWorkbookReader(start);
    onTestFinished(() => reader.close());
    const workbook = await reader.read(aRawWorkbook(), 'a.xlsx');
    expect(workbook.sheets[0]?.cells[0]?.value).toBe(1);
  });

  it('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(packaged.program);
    const fuses = {
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
    };
    expect(wire).toMatchObject(fuses);
  });

  it('is named the same everywhere and opens workshop files', () => {
    const { appInfo, fileAssociations } = packaged.packager;
    expect([appInfo.id, appInfo.productName]).toEqual([APP_ID, 'KPI Workshop']);
    expect(fileAssociations).toMatchObject([{ ext: 'kpiw', mimeType: 'application/x-kpi-workshop' }]);
  });

  it('brings an icon for each system', async () => {
    const { win, mac, linux } = packaged.packager.config;
    for (const icon of [win?.icon, mac?.icon, linux?.icon]) await access(String(icon));
    expect((await readdir('assets/icons')).sort()).toContain('512x512.png');
    expect((await readFile('assets/icon.ico')).subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
    expect((await readFile('assets/icon.icns')).subarray(0, 4).toString()).toBe('icns');
  });
});
