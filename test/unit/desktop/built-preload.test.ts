import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { aFolder } from '../../builders/a-folder';

async function builtPreload(): Promise<string> {
  const outDir = await aFolder();
  const configFile = 'electron/desktop/vite.preload.config.ts';
  await build({ configFile, logLevel: 'silent', build: { outDir } });
  return readFile(join(outDir, 'preload.cjs'), 'utf8');
}

/** What a sandboxed page has: the web's globals and a `require` that knows Electron. */
function run(code: string) {
  const required: string[] = [];
  const exposed: Record<string, object> = {};
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, bridge: object) => (exposed[name] = bridge) },
    ipcRenderer: { on: () => {}, invoke: async () => ({ ok: true, value: 'answer' }) },
  };
  const require = (name: string) => {
    required.push(name);
    return electron;
  };
  runInContext(code, createContext({ crypto, require, exports: {}, module: { exports: {} } }));
  return { required, exposed };
}

it('the built preload script requires only Electron and shows the page only the bridge', async () => {
  const { required, exposed } = run(await builtPreload());
  expect(required).toEqual(['electron']);
  expect(Object.keys(exposed)).toEqual(['kpiWorkshop']);
  const bridge = exposed['kpiWorkshop'] as Record<string, unknown>;
  expect(Object.keys(bridge).sort()).toEqual(['onClosing', 'request', 'subscribe']);
  const request = bridge['request'] as (name: string) => { result: Promise<unknown> };
  expect(await request('host.describe').result).toEqual({ ok: true, value: 'answer' });
});
