import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { thisComputer } from '../../../electron/launch/surroundings';
import { tryDesktop } from '../../../electron/launch/try-desktop';
import { translator } from '../../../shared/i18n/i18n';
import { aFolder } from '../../builders/a-folder';

const WISH = { inBrowser: false };
const BINARY = 'node_modules/electron/dist/electron';

/** Stands in for Electron: notes what it was started with. */
const FAKE_BINARY = '#!/bin/sh\nprintf "%s\\n" "$@" > "$1/started"\n';

/** Stands in for Electron's own install script, and leaves what that leaves. */
const INSTALL = `
const fs = require('fs'), path = require('path');
fs.mkdirSync(path.join(__dirname, 'dist'));
fs.writeFileSync(path.join(__dirname, 'dist', 'version'), '1.0.0');
fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), ${JSON.stringify(FAKE_BINARY)}, { mode: 0o755 });
fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');`;

const PACKAGE = {
  'package.json': '{"version":"1.2.3"}',
  'dist/desktop/main.js': '',
  'dist/desktop/preload.cjs': '',
  'node_modules/electron/package.json': '{"version":"1.0.0","engines":{"node":">= 18.0.0"}}',
  'node_modules/electron/install.js': INSTALL,
};
const INSTALLED = {
  ...PACKAGE,
  'node_modules/electron/path.txt': 'electron',
  'node_modules/electron/dist/version': '1.0.0',
  [BINARY]: FAKE_BINARY,
};

async function aProject(files: Readonly<Record<string, string>>) {
  const root = await aFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  if (BINARY in files) await chmod(join(root, BINARY), 0o755);
  return root;
}

async function attempt(root: string, environment: Record<string, string> = {}, wish: object = {}) {
  const said: string[] = [];
  const here = {
    ...thisComputer(root),
    isRoot: false,
    t: translator('en'),
    say: (line: string) => void said.push(line),
    environment: { DISPLAY: ':0', ELECTRON_SKIP_BINARY_DOWNLOAD: '1', ...environment },
  };
  const reason = await tryDesktop({ ...WISH, ...wish }, here, () => said.push('built'));
  const started = await readFile(join(root, 'started'), 'utf8').catch(() => undefined);
  return { reason, said, started };
}

async function aMirror(): Promise<string> {
  const server = createServer((_, answer) => answer.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe.skipIf(process.platform === 'win32')('A window of its own', { timeout: 20_000 }, () => {
  it('is opened with the app, the folder and the file', async () => {
    const root = await aProject(INSTALLED);
    const { reason, started } = await attempt(root, {}, { folder: '/a b', file: '/c.kpiw' });
    expect(reason).toBeUndefined();
    expect(started).toBe(`${root}\n--folder\n/a b\n/c.kpiw\n`);
  });

  it('is downloaded first where the download answers', async () => {
    const root = await aProject(PACKAGE);
    const mirror = { ELECTRON_SKIP_BINARY_DOWNLOAD: '', ELECTRON_MIRROR: await aMirror() };
    const { reason, said, started } = await attempt(root, mirror);
    expect(reason).toBeUndefined();
    expect(said[0]).toContain('Downloading Electron');
    expect(started).toBe(`${root}\n`);
  });

  it('gives way to the browser, in a sentence, where the download fails', async () => {
    const root = await aProject({ ...PACKAGE, 'node_modules/electron/install.js': 'process.exit(1)' });
    const mirror = { ELECTRON_SKIP_BINARY_DOWNLOAD: '', ELECTRON_MIRROR: await aMirror() };
    expect((await attempt(root, mirror)).reason).toMatch(/could not be downloaded.*browser/);
  });

  it('gives way where there is nothing to download from', async () => {
    const { reason } = await attempt(await aProject(PACKAGE));
    expect(reason).toMatch(/download does not answer.*browser/);
    const withoutPackage = await attempt(await aProject({ 'package.json': '{"version":"1.2.3"}' }));
    expect(withoutPackage.reason).toBe(reason);
  });

  it('gives way where it does not come up', async () => {
    const root = await aProject({ ...INSTALLED, [BINARY]: '#!/bin/sh\nexit 127\n' });
    expect((await attempt(root)).reason).toMatch(/could not be opened.*browser/);
  });

  it('says which Node it would need', async () => {
    const manifest = '{"version":"1.0.0","engines":{"node":">= 99.1.0"}}';
    const root = await aProject({ ...INSTALLED, 'node_modules/electron/package.json': manifest });
    const { reason, started } = await attempt(root);
    expect(reason).toContain('Node 99.1.0 or newer');
    expect(reason).toContain(process.versions.node);
    expect(started).toBeUndefined();
  });
});
