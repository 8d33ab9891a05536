import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { applicationMenu, type MenuOptions } from '../../../electron/desktop/application-menu';
import type { Language } from '../../../shared/domain/schema/primitives';
import { translator } from '../../../shared/i18n/i18n';

type Item = MenuItemConstructorOptions;

function aMenu(language: Language, traits: Partial<MenuOptions> = {}): Item[] {
  const options = { isMac: false, hasDevTools: false, openFolder: () => {}, reload: () => {}, ...traits };
  return applicationMenu(translator(language), options);
}

function itemsOf(menu: readonly Item[]): Item[] {
  return menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

const labels = (menu: readonly Item[]) => menu.map(({ label }) => label);

describe('the menu', () => {
  it('speaks both languages', () => {
    expect(labels(aMenu('en'))).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
    expect(labels(aMenu('id'))).toEqual(['Berkas', 'Edit', 'Tampilan', 'Jendela', 'Bantuan']);
  });

  it.each([
    ['en', false],
    ['id', false],
    ['id', true],
  ] as const)('names every entry in %s itself, because Electron knows only English', (language, isMac) => {
    const unnamed = itemsOf(aMenu(language, { isMac })).filter(
      ({ label, type }) => type !== 'separator' && (!label || label.startsWith('desktop.')),
    );
    expect(unnamed).toEqual([]);
  });

  it.each([true, false])('leaves undo and redo to the document (on a Mac: %s)', (isMac) => {
    const items = itemsOf(aMenu('en', { isMac, hasDevTools: true }));
    expect(items.filter(({ role }) => role === 'undo' || role === 'redo' || role === 'editMenu')).toEqual([]);
    expect(items.filter(({ accelerator }) => /\+[ZY]$/i.test(accelerator ?? ''))).toEqual([]);
  });

  it('opens the folder and reloads the window', () => {
    const done: string[] = [];
    const menu = aMenu('id', { openFolder: () => done.push('folder'), reload: () => done.push('reload') });
    for (const name of ['Buka folder lokakarya', 'Muat ulang jendela']) {
      const click = itemsOf(menu).find(({ label }) => label === name)?.click as (() => void) | undefined;
      click?.();
    }
    expect(done).toEqual(['folder', 'reload']);
  });

  it('shows developer tools only to developers', () => {
    const hasTools = (hasDevTools: boolean) =>
      itemsOf(aMenu('en', { hasDevTools })).some(({ role }) => role === 'toggleDevTools');
    expect([hasTools(true), hasTools(false)]).toEqual([true, false]);
  });
});
