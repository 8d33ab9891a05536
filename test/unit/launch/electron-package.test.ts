import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readElectronPackage } from '../../../electron/launch/electron-package';
import { aFolder } from '../../builders/a-folder';

const MANIFEST = { version: '45.4.1', engines: { node: '>= 22.12.0' } };

/** The folder of the npm package, with the files that are given. */
async function aPackage(files: Readonly<Record<string, string>> = {}) {
  const folder = await aFolder();
  await mkdir(join(folder, 'dist'));
  const all = { 'package.json': JSON.stringify(MANIFEST), ...files };
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text);
  return folder;
}

const COMPLETE = { 'path.txt': 'electron', 'dist/version': '45.4.1', 'dist/electron': '' };

describe('The binary of Electron', () => {
  it('is known without requiring the package', async () => {
    const folder = await aPackage(COMPLETE);
    const electron = readElectronPackage(folder, {});
    expect(electron).toMatchObject({ version: '45.4.1', neededNode: '>= 22.12.0' });
    expect(electron?.findBinary()).toBe(join(folder, 'dist', 'electron'));
  });

  it('may call its version v45.4.1', async () => {
    const folder = await aPackage({ ...COMPLETE, 'dist/version': 'v45.4.1\n' });
    expect(readElectronPackage(folder, {})?.findBinary()).toBe(join(folder, 'dist', 'electron'));
  });

  it.each([
    ['nothing was downloaded', {}],
    ['the download broke off before its end', { 'dist/version': '45.4.1', 'dist/electron': '' }],
    ['it is of another version', { ...COMPLETE, 'dist/version': '44.0.0' }],
    ['the file itself is gone', { 'path.txt': 'electron', 'dist/version': '45.4.1' }],
  ])('is missing where %s', async (_, files) => {
    expect(readElectronPackage(await aPackage(files), {})?.findBinary()).toBeUndefined();
  });

  it('is the one that a person keeps elsewhere, whatever was downloaded', async () => {
    const dist = await aFolder();
    await writeFile(join(dist, 'electron'), '');
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: dist };
    for (const files of [COMPLETE, {}]) {
      const electron = readElectronPackage(await aPackage(files), environment);
      expect(electron?.findBinary()).toBe(join(dist, 'electron'));
    }
    const nowhere = { ELECTRON_OVERRIDE_DIST_PATH: join(dist, 'nowhere') };
    expect(readElectronPackage(await aPackage(COMPLETE), nowhere)?.findBinary()).toBeUndefined();
  });

  it('is not looked for without the package', async () => {
    expect(readElectronPackage(await aFolder(), {})).toBeUndefined();
  });
});
