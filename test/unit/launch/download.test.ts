import { writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { doesAnswer, downloadAddress } from '../../../electron/launch/download-host';
import { downloadElectron } from '../../../electron/launch/download-electron';
import { aFolder } from '../../builders/a-folder';

async function aServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A stand-in for the install script; `here` is the folder it lies in. */
async function anInstallScript(body: string) {
  const folder = await aFolder();
  const script = join(folder, 'install.cjs');
  const head = `const fs = require('fs'), here = ${JSON.stringify(folder)}, temporary = require('os').tmpdir();`;
  await writeFile(script, `${head}\n${body}`);
  return { folder, script };
}

const NO_STOP = new AbortController().signal;

describe('The host that Electron is downloaded from', () => {
  it('is the one that npm or the environment names, else the official one', () => {
    expect(downloadAddress({})).toMatch(/^https:\/\/.+\/electron\/releases\/download\/$/);
    expect(downloadAddress({ ELECTRON_MIRROR: 'https://a/' })).toBe('https://a/');
    const both = { ELECTRON_MIRROR: 'https://a/', npm_config_electron_mirror: 'https://b/' };
    expect(downloadAddress(both)).toBe('https://b/');
  });

  it('is not asked where a person wants no download', async () => {
    expect(downloadAddress({ ELECTRON_SKIP_BINARY_DOWNLOAD: '1' })).toBeUndefined();
    expect(await doesAnswer(undefined)).toBe(false);
  });

  it('answers even when it says no', async () => {
    expect(await doesAnswer(await aServer((_, answer) => answer.writeHead(404).end()))).toBe(true);
    expect(
      await doesAnswer(await aServer((_, answer) => answer.writeHead(302, { location: '/x' }).end())),
    ).toBe(true);
  });

  it('is given up on when it is gone, hangs, or is no address', async () => {
    expect(await doesAnswer(await aServer(() => {}), 50)).toBe(false);
    expect(await doesAnswer('http://127.0.0.1:1/')).toBe(false);
    expect(await doesAnswer('/mnt/mirror')).toBe(false);
  });
});

describe('The download of Electron', { timeout: 20_000 }, () => {
  it('shows how much has arrived, and leaves nothing behind', async () => {
    const { folder, script } = await anInstallScript(`
      const zip = temporary + '/electron.zip';
      const after = (name, next) => setInterval(() => fs.existsSync(here + name) && next(), 10);
      fs.writeFileSync(here + '/where', temporary);
      fs.writeFileSync(zip, Buffer.alloc(1000));
      const growing = after('/seen-1000', () => (clearInterval(growing), fs.appendFileSync(zip, Buffer.alloc(500))));
      after('/seen-1500', () => process.exit(0));`);
    const seen: number[] = [];
    const onProgress = (bytes: number) => {
      seen.push(bytes);
      writeFileSync(join(folder, `seen-${bytes}`), '');
    };
    const options = { installScript: script, onProgress, signal: NO_STOP, checkMs: 10 };
    expect(await downloadElectron(options)).toBe('done');
    expect(seen).toEqual([1000, 1500]);
    const where = await readFile(join(folder, 'where'), 'utf8');
    await expect(readdir(where)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('says when it failed', async () => {
    const { script } = await anInstallScript('process.exit(1)');
    const options = { installScript: script, onProgress: () => {}, signal: NO_STOP };
    expect(await downloadElectron(options)).toBe('failed');
  });

  it('is given up when nothing arrives any more', async () => {
    const { script } = await anInstallScript('setTimeout(() => {}, 60_000)');
    const options = {
      installScript: script,
      onProgress: () => {},
      signal: NO_STOP,
      stallMs: 100,
      checkMs: 20,
    };
    expect(await downloadElectron(options)).toBe('failed');
  });

  it('is stopped by a person who would rather not wait', async () => {
    const { script } = await anInstallScript(`
      fs.writeFileSync(temporary + '/electron.zip', Buffer.alloc(1000));
      setTimeout(() => {}, 60_000);`);
    const stopping = new AbortController();
    const options = {
      installScript: script,
      onProgress: () => stopping.abort(),
      signal: stopping.signal,
      checkMs: 10,
    };
    expect(await downloadElectron(options)).toBe('stopped');
  });
});
