import { describe, expect, it } from 'vitest';
import { createSystemOpener, startDetached, type Start } from '../../../electron/backend/system-opener';

const PATH = '/home/ayu/Exports/a & b; $(x).xlsx';

function anOpener(platform: NodeJS.Platform, outcome: number | null | Error = 0) {
  const started: Start[] = [];
  const opener = createSystemOpener(platform, async (start) => {
    started.push(start);
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  return { opener, started };
}

describe('Opening a file with the system', () => {
  it.each([
    ['linux', { command: 'xdg-open', parameters: [PATH] }],
    ['darwin', { command: 'open', parameters: [PATH] }],
    ['win32', { command: 'explorer.exe', parameters: [`"${PATH}"`], verbatim: true }],
  ] as const)('starts the right program on %s, without a shell', async (platform, start) => {
    const { opener, started } = anOpener(platform);
    await opener.open(PATH);
    expect(started).toEqual([start]);
  });

  it.each([
    ['linux', { command: 'xdg-open', parameters: ['/home/ayu/Exports'] }],
    ['darwin', { command: 'open', parameters: ['-R', PATH] }],
    ['win32', { command: 'explorer.exe', parameters: [`/select,"${PATH}"`], verbatim: true }],
  ] as const)('shows it in its folder on %s', async (platform, start) => {
    const { opener, started } = anOpener(platform);
    await opener.showInFolder(PATH);
    expect(started).toEqual([start]);
  });

  it('says when no program answers', async () => {
    const notThere = Object.assign(new Error('spawn'), { code: 'ENOENT' });
    const told = {
      code: 'nothing-to-open',
      details: { file: 'a & b; $(x).xlsx', folder: '/home/ayu/Exports' },
    };
    await expect(anOpener('linux', notThere).opener.open(PATH)).rejects.toMatchObject(told);
    await expect(anOpener('linux', 3).opener.open(PATH)).rejects.toMatchObject(told);
    await expect(anOpener('darwin', 1).opener.showInFolder(PATH)).rejects.toMatchObject(told);
  });

  it('takes a program that stays, and Explorer’s 1, for an answer', async () => {
    await anOpener('linux', null).opener.open(PATH);
    await anOpener('win32', 1).opener.open(PATH);
  });
});

describe('Starting a program', () => {
  it('answers its exit code', async () => {
    expect(await startDetached({ command: process.execPath, parameters: ['-e', 'process.exit(3)'] })).toBe(3);
  });

  it('rejects when there is none', async () => {
    await expect(startDetached({ command: 'no-such-program-here', parameters: [] })).rejects.toThrow(
      'ENOENT',
    );
  });
});
