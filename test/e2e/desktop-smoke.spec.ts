import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { readElectronPackage } from '../../electron/launch/electron-package';
import type { DesktopBridge } from '../../shared/contract/desktop-bridge';

const binary = readElectronPackage('node_modules/electron', process.env)?.findBinary();
const SKIPPED = "Electron's binary is not here: the desktop smoke test is skipped.";

if (!binary) console.log(SKIPPED);

/** Chromium refuses its sandbox to root, which is who tests run as in containers. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

test('the desktop app starts, answers its page and keeps the network out', async () => {
  test.skip(!binary, SKIPPED);
  const folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-smoke-'));
  const app = await _electron.launch({
    executablePath: binary ?? '',
    args: [...asRoot, `--user-data-dir=${join(folder, 'user')}`, '.', '--folder', join(folder, 'workshops')],
    env: { ...process.env, HOME: folder, APPDATA: folder, XDG_DATA_HOME: folder } as Record<string, string>,
  });
  try {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(page.url()).toMatch(/^app:\/\/workshop\//);

    const inside = await page.evaluate(async () => {
      const bridge = (window as unknown as { kpiWorkshop: DesktopBridge }).kpiWorkshop;
      const created = await bridge.request('workshops.create', { company: 'Toko Siswa', language: 'id' })
        .result;
      return {
        created: created.ok,
        host: await bridge.request('host.describe', {}).result,
        globals: ['require', 'process', 'module'].filter((name) => name in window),
        network: await fetch('https://example.com/').then(
          () => 'open',
          () => 'closed',
        ),
      };
    });
    expect(inside).toMatchObject({ created: true, globals: [], network: 'closed' });
    expect(inside.host).toMatchObject({ ok: true, value: { kind: 'desktop' } });
    expect((await readdir(join(folder, 'workshops'))).filter((name) => name.endsWith('.kpiw'))).toHaveLength(
      1,
    );
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
});
