import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type InstanceFile, instanceFileOf } from '../../../electron/web/instance-file';
import {
  findRunningHost,
  type Served,
  serveFolder,
  type ServeOptions,
} from '../../../electron/web/serve-folder';
import type { Dispatcher } from '../../../shared/contract/dispatch';
import { aFolder } from '../../builders/a-folder';
import { aRawRequest } from '../../builders/a-raw-request';
import { aWindow, echo, enter, SOME_ASSETS } from '../../builders/a-web-host';

/** What one program does at its start, for a workshops folder with its data beside. */
async function aStart(data: string, folder = join(data, 'workshops'), options: Partial<ServeOptions> = {}) {
  const file = instanceFileOf(folder, data);
  return { file, served: await serving(file, options) };
}

async function serving(file: InstanceFile, options: Partial<ServeOptions> = {}) {
  const served = await serveFolder(file, {
    dispatcher: echo,
    assets: SOME_ASSETS,
    report: () => {},
    ...options,
  });
  onTestFinished(async () => {
    if (served.kind === 'serving') await served.host.close();
  });
  return served;
}

function hostOf(served: Served) {
  if (served.kind !== 'serving') throw new Error('another host was found');
  return served.host;
}

async function noteIn(data: string) {
  const [name = ''] = await readdir(join(data, 'instances'));
  return join(data, 'instances', name);
}

describe('A second start for the same workshops folder', () => {
  it('gets a fresh link to the host that runs', async () => {
    const data = await aFolder();
    const { served } = await aStart(data);
    const { port } = hostOf(served);
    const link = await findRunningHost(instanceFileOf(join(data, 'workshops'), data));
    expect(link).toMatch(`http://127.0.0.1:${port}/start/`);
    expect(await enter(link ?? '')).toMatch(`kpiw_${port}=`);
  });

  it('hands over the workshop it was asked to open', async () => {
    const data = await aFolder();
    const asked: string[] = [];
    const { file } = await aStart(data, undefined, { onFile: (path) => asked.push(path) });
    await findRunningHost(file, '/somewhere/Plan.kpiw');
    await findRunningHost(file);
    expect(asked).toEqual(['/somewhere/Plan.kpiw']);
  });

  it('ends with one host even where both started at once', async () => {
    const data = await aFolder();
    const starts = await Promise.all([aStart(data), aStart(data), aStart(data)]);
    const kinds = starts.map(({ served }) => served.kind);
    expect(kinds.toSorted()).toEqual(['found', 'found', 'serving']);
  });

  it('finds nothing after the first has ended, and takes its port again', async () => {
    const data = await aFolder();
    const first = await aStart(data);
    const { port } = hostOf(first.served);
    await hostOf(first.served).close();
    expect(await findRunningHost(first.file)).toBeUndefined();
    expect(await readFile(await noteIn(data), 'utf8')).not.toContain('secret');
    expect(hostOf((await aStart(data)).served).port).toBe(port);
  });

  it('recovers from a note whose host was killed, even if its port has another owner now', async () => {
    const data = await aFolder();
    const stranger = createServer((_, answer) => answer.end('{"link":"http://evil.example/start/x"}'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void stranger.close());
    const { port } = stranger.address() as AddressInfo;
    const folder = join(data, 'workshops');
    const file = instanceFileOf(folder, data);
    await file.claim({ port, running: { pid: 1, secret: 'old' } });
    expect(await findRunningHost(file)).toBeUndefined();
    const { served } = await aStart(data);
    expect(hostOf(served).port).not.toBe(port);
    expect(await findRunningHost(file)).toMatch(`http://127.0.0.1:${hostOf(served).port}/`);
  });

  it('recovers from a note that cannot be read', async () => {
    const data = await aFolder();
    const { served, file } = await aStart(data);
    await writeFile(await noteIn(data), '{"port":');
    expect(await findRunningHost(file)).toBeUndefined();
    await hostOf(served).close();
    expect(hostOf((await aStart(data)).served).port).toBeGreaterThan(0);
  });
});

describe('A disk that takes no note', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const refuse = () => Promise.reject(full);

  it('keeps no host from closing: windows save, and the failure is told', async () => {
    const data = await aFolder();
    const file = instanceFileOf(join(data, 'workshops'), data);
    const reported: unknown[] = [];
    const calls: string[] = [];
    const dispatcher: Dispatcher = {
      request: async (name) => ({ ok: true, value: calls.push(name) }),
      subscribe: (name) => {
        calls.push(name);
        return () => {};
      },
    };
    const report = (_context: string, error: unknown) => void reported.push(error);
    const host = hostOf(await serving({ ...file, replace: refuse }, { dispatcher, report }));
    const { transport } = await aWindow(host.newLink());
    transport.onClosing(async () => void (await transport.request('save', {})));
    transport.subscribe('changes', {}, () => {});
    await vi.waitFor(() => expect(calls).toEqual(['changes']));
    expect(await host.close()).toBe(true);
    expect(calls).toEqual(['changes', 'save']);
    expect(reported).toEqual([full]);
    await expect(fetch(`http://127.0.0.1:${host.port}/`)).rejects.toThrow();
  });

  it('keeps no host from serving', async () => {
    const data = await aFolder();
    const file = instanceFileOf(join(data, 'workshops'), data);
    const reported: unknown[] = [];
    const report = (_context: string, error: unknown) => void reported.push(error);
    const host = hostOf(await serving({ ...file, claim: refuse }, { report }));
    expect(await enter(host.newLink())).toMatch(`kpiw_${host.port}=`);
    expect(reported).toEqual([full]);
  });

  it('leaves no half note behind', async () => {
    const data = await aFolder();
    const file = instanceFileOf(join(data, 'workshops'), data);
    await file.claim({ port: 1, running: null });
    const note = await noteIn(data);
    await rm(note);
    await mkdir(note);
    await expect(file.replace({ port: 1, running: null })).rejects.toThrow();
    expect(await readdir(join(data, 'instances'))).toHaveLength(1);
  });
});

describe('The way by which starts find a host', () => {
  it('is readable by its owner only', async () => {
    const data = await aFolder();
    await aStart(data);
    expect((await stat(await noteIn(data))).mode & 0o777).toBe(0o600);
    expect((await stat(join(data, 'instances'))).mode & 0o777).toBe(0o700);
  });

  it('is closed to whoever does not know the secret, and to every page', async () => {
    const data = await aFolder();
    const { served } = await aStart(data);
    const { port, linkSecret } = hostOf(served);
    const ask = async (lines: readonly string[], start = 'POST /link') =>
      (
        await aRawRequest(
          port,
          [`${start} HTTP/1.1`, ...lines, 'Connection: close', 'Content-Length: 2'],
          '{}',
        )
      ).status;
    const Host = `Host: 127.0.0.1:${port}`;
    const secret = `X-KPI-Workshop-Secret: ${linkSecret}`;
    expect(await ask([Host, secret])).toBe(200);
    expect(await ask([Host])).toBe(403);
    expect(await ask([Host, `${secret}x`])).toBe(403);
    expect(await ask([Host, secret.slice(0, -1)])).toBe(403);
    expect(await ask([Host, secret, secret])).toBe(403);
    expect(await ask([`Host: evil.example:${port}`, secret])).toBe(403);
    expect(await ask([Host, secret, `Origin: http://127.0.0.1:${port}`])).toBe(403);
    expect(await ask([Host, secret], 'GET /link')).toBe(403);
    const cookie = await enter(hostOf(served).newLink());
    expect(await ask([Host, `Cookie: ${cookie}`, `Origin: http://127.0.0.1:${port}`])).toBe(403);
  });
});

describe('Hosts for different folders', () => {
  it('run side by side, each with a cookie of its own', async () => {
    const data = await aFolder();
    const one = hostOf((await aStart(data, join(data, 'one'))).served);
    const other = hostOf((await aStart(data, join(data, 'other'))).served);
    expect(one.port).not.toBe(other.port);
    const Cookie = `${await enter(one.newLink())}; ${await enter(other.newLink())}`;
    for (const { port } of [one, other]) {
      expect((await fetch(`http://127.0.0.1:${port}/`, { headers: { Cookie } })).status).toBe(200);
    }
  });
});
