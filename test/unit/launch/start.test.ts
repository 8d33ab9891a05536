import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { start } from '../../../electron/launch/start';
import { thisComputer } from '../../../electron/launch/surroundings';
import { translator } from '../../../shared/i18n/i18n';
import { createClient } from '../../../shared/contract/client';
import { contract } from '../../../shared/contract/contract';
import { aComputer } from '../../builders/a-started-app';
import { aWindow, enter } from '../../builders/a-web-host';

const PATIENCE = 30_000;

async function aTakenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('npm start', { timeout: PATIENCE }, () => {
  it('serves the folder, gives a second start a fresh link, and on Ctrl-C saves what windows hold', async () => {
    const { root, folder, start } = await aComputer();
    const app = start('--folder', folder);
    const link = await app.link();
    expect(app.output()).toContain('continues in your browser');
    expect(app.output()).toContain('could not be opened');
    const { transport } = await aWindow(link);
    const api = createClient(contract, transport);
    expect(await api['host.describe']({})).toMatchObject({ kind: 'web', version: '1.2.3', folder });
    const { handle, workshop, stamp, fileName } = await api['workshops.create']({
      company: 'A',
      language: 'en',
    });

    const second = start('--no-open', '--folder', folder, join(folder, fileName));
    const fresh = await second.link();
    expect(await second.exitCode).toBe(0);
    expect(second.output()).toContain('already running');
    expect(new URL(fresh).port).toBe(new URL(link).port);
    expect(fresh).not.toBe(link);
    expect(await enter(fresh)).toMatch(/^kpiw_/);
    expect(await api['workshops.requested']({})).toEqual({ handle });

    const typed = { ...workshop, design: { ...workshop.design, company: 'Typed last' } };
    transport.onClosing(async () => {
      await api['workshops.save']({ handle, workshop: typed, base: stamp });
    });
    let listens = false;
    transport.subscribe('workshops.changes', {}, () => (listens = true));
    await api['preferences.update']({ language: 'id' });
    await vi.waitFor(async () => {
      await api['workshops.duplicate']({ handle });
      expect(listens).toBe(true);
    });
    app.signal('SIGINT');
    // What npm does: it passes the same Ctrl-C on a second time.
    app.signal('SIGINT');
    expect(await app.exitCode).toBe(0);
    expect(app.output()).toContain('Everything is saved');
    expect(await readFile(join(folder, fileName), 'utf8')).toContain('Typed last');
    expect(await readdir(join(root, 'data', 'kpi-workshop'))).toContain('preferences.json');
  });

  it('runs for two folders side by side', async () => {
    const { root, start } = await aComputer();
    const apps = ['one', 'other'].map((name) => start('--no-open', '--folder', join(root, name)));
    const links = await Promise.all(apps.map(({ link }) => link()));
    const folders = links.map(async (link) => {
      const { transport } = await aWindow(link);
      return (await createClient(contract, transport)['host.describe']({})).folder;
    });
    expect(await Promise.all(folders)).toEqual([join(root, 'one'), join(root, 'other')]);
    expect(apps.map((app) => app.output()).join('')).not.toContain('your browser');
    apps.forEach(({ signal }) => signal('SIGTERM'));
    for (const { exitCode } of apps) expect(await exitCode).toBe(0);
  });

  it('says that the port is taken, and what to do', async () => {
    const port = await aTakenPort();
    const { root, folder } = await aComputer();
    const { exitCode, complaints } = await startHere(
      root,
      '--no-open',
      '--folder',
      folder,
      '--port',
      `${port}`,
    );
    expect(exitCode).toBe(1);
    expect(complaints).toMatch(new RegExp(`Port ${port} is used by another program.*--port`));
  });

  it('explains itself, and what was wrong', async () => {
    const { root } = await aComputer();
    expect(await startHere(root, '--help')).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('--no-open'),
    });
    expect(await startHere(root, '--prot', '8080')).toMatchObject({
      exitCode: 2,
      complaints: expect.stringMatching(/^There is no option “--prot”.\n\nKPI Workshop/),
    });
  });
});

/** A start that ends by itself, so that it needs no process of its own. */
async function startHere(root: string, ...argv: string[]) {
  let said = '';
  let complaints = '';
  const exitCode = await start(argv, {
    ...thisComputer(root),
    t: translator('en'),
    say: (line) => (said += line),
    complain: (line) => (complaints += line),
  });
  return { exitCode, said, complaints };
}
