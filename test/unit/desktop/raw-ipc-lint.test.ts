import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint();

async function complaintsAbout(code: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule === 'no-restricted-syntax');
}

it.each([
  ["import { ipcMain } from 'electron'; ipcMain.on('x', () => {});", 'electron/desktop/start.ts'],
  ["import electron from 'electron'; electron.ipcMain.removeAllListeners();", 'electron/desktop/start.ts'],
  ["export const listen = (contents) => contents.ipc.on('x', () => {});", 'electron/desktop/main-window.ts'],
  ["window.electron.ipcRenderer.send('x');", 'renderer/main.tsx'],
])('raw IPC is refused: %s', async (code, file) => {
  expect(await complaintsAbout(code, file)).not.toEqual([]);
});

it.each(['electron/desktop/ipc/serve-page.ts', 'electron/desktop/preload.ts'])(
  'but not in %s',
  async (file) => {
    expect(
      await complaintsAbout("import { ipcRenderer } from 'electron'; ipcRenderer.send('x');", file),
    ).toEqual([]);
  },
);
