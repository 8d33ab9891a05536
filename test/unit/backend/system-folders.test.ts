import { describe, expect, it } from 'vitest';
import {
  appDataFolder,
  documentsFolder,
  type SystemFacts,
  thisSystem,
  workshopsFolder,
} from '../../../electron/backend/system-folders';

const nothing = () => Promise.reject(new Error('no such thing'));

function aLinux(userDirs?: string, env: SystemFacts['env'] = {}): SystemFacts {
  return {
    platform: 'linux',
    home: '/home/ayu',
    env,
    run: nothing,
    readText: async (path) => {
      const settings = env['XDG_CONFIG_HOME'] ?? '/home/ayu/.config';
      if (userDirs === undefined || path !== `${settings}/user-dirs.dirs`) throw new Error('no such file');
      return userDirs;
    },
  };
}

function aWindows(answers: Readonly<Record<string, string>>, env: SystemFacts['env'] = {}): SystemFacts {
  return {
    platform: 'win32',
    home: 'C:\\Users\\Ayu',
    env: { UserProfile: 'C:\\Users\\Ayu', ...env },
    run: async (command) => answers[command] ?? nothing(),
    readText: nothing,
  };
}

const registry = (value: string) =>
  `\r\nHKEY_CURRENT_USER\\Software\\...\\User Shell Folders\r\n    Personal    REG_EXPAND_SZ    ${value}\r\n\r\n`;

const aMac: SystemFacts = {
  platform: 'darwin',
  home: '/Users/ayu',
  env: {},
  run: nothing,
  readText: nothing,
};

describe('The documents folder', () => {
  it.each([
    ['# comment\nXDG_DOCUMENTS_DIR="$HOME/Dokumen"\n', '/home/ayu/Dokumen'],
    ['XDG_DOCUMENTS_DIR="/data/ayu/docs/"', '/data/ayu/docs'],
    ['XDG_DOCUMENTS_DIR="$HOME/"', '/home/ayu'],
    ['XDG_DOCUMENTS_DIR="$HOME/a \\"b\\""', '/home/ayu/a "b"'],
    ['XDG_DOCUMENTS_DIR="relative"', '/home/ayu/Documents'],
    ['XDG_MUSIC_DIR="$HOME/Music"', '/home/ayu/Documents'],
    [undefined, '/home/ayu/Documents'],
  ])('on Linux, with %j, is %s', async (userDirs, folder) => {
    expect(await documentsFolder(aLinux(userDirs))).toBe(folder);
  });

  it('on Linux follows XDG_CONFIG_HOME', async () => {
    const system = aLinux('XDG_DOCUMENTS_DIR="$HOME/Docs"', { XDG_CONFIG_HOME: '/etc/ayu' });
    expect(await documentsFolder(system)).toBe('/home/ayu/Docs');
  });

  it('on macOS is Documents', async () => {
    expect(await workshopsFolder(aMac)).toBe('/Users/ayu/Documents/KPI Workshops');
  });

  it.each([
    [{ reg: registry('%USERPROFILE%\\Documents') }, 'C:\\Users\\Ayu\\Documents'],
    [
      { reg: registry('%userprofile%\\OneDrive - School\\Documents') },
      'C:\\Users\\Ayu\\OneDrive - School\\Documents',
    ],
    [{ reg: registry('\\\\server\\home\\ayu') }, '\\\\server\\home\\ayu'],
    [{ reg: registry('D:\\Dok?ment\u00e9'), powershell: 'D:\\Dokument\u00e9\r\n' }, 'D:\\Dokument\u00e9'],
    [{ powershell: 'E:\\Docs\r\n' }, 'E:\\Docs'],
    [{ powershell: '\r\n' }, 'C:\\Users\\Ayu\\Documents'],
    [{}, 'C:\\Users\\Ayu\\Documents'],
  ])('on Windows, told %j, is %s', async (answers: Record<string, string>, folder) => {
    expect(await documentsFolder(aWindows(answers))).toBe(folder);
  });

  it('on Windows keeps a variable that has no value', async () => {
    expect(await documentsFolder(aWindows({ reg: registry('%NOWHERE%\\x') }))).toBe('%NOWHERE%\\x');
    expect(await workshopsFolder(aWindows({ powershell: 'E:\\Docs' }))).toBe('E:\\Docs\\KPI Workshops');
  });

  it('of this computer is found', async () => {
    expect(await workshopsFolder()).toMatch(/KPI Workshops$/);
  });
});

describe('The data folder', () => {
  it('is where each system keeps such things', () => {
    expect(appDataFolder(aLinux())).toBe('/home/ayu/.local/share/kpi-workshop');
    expect(appDataFolder(aLinux(undefined, { XDG_DATA_HOME: '/data' }))).toBe('/data/kpi-workshop');
    expect(appDataFolder(aLinux(undefined, { XDG_DATA_HOME: 'relative' }))).toBe(
      '/home/ayu/.local/share/kpi-workshop',
    );
    expect(appDataFolder(aMac)).toBe('/Users/ayu/Library/Application Support/KPI Workshop');
    expect(appDataFolder(aWindows({}))).toBe('C:\\Users\\Ayu\\AppData\\Roaming\\KPI Workshop');
    expect(appDataFolder(aWindows({}, { APPDATA: 'R:\\Roaming' }))).toBe('R:\\Roaming\\KPI Workshop');
  });
});

describe('This computer', () => {
  it('runs programs and reads text', async () => {
    expect(await thisSystem().run(process.execPath, ['-p', '6 * 7'])).toBe('42\n');
    expect(await thisSystem().readText(import.meta.filename)).toContain('reads text');
  });
});
