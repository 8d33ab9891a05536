import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../../shared/i18n/i18n';

export interface MenuOptions {
  readonly isMac: boolean;
  readonly hasDevTools: boolean;
  readonly openFolder: () => void;
  readonly reload: () => void;
}

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

/**
 * The menu in the language of the translator. Undo and redo are the document's own and are bound in
 * the page; Chromium's, which know only one text field, stay out of it.
 */
export function applicationMenu(t: Translate, options: MenuOptions): Item[] {
  const { isMac } = options;
  return [
    ...(isMac ? [appMenu(t)] : []),
    { label: t('desktop.menu.file'), submenu: fileItems(t, options) },
    { label: t('desktop.menu.edit'), submenu: editItems(t) },
    { label: t('desktop.menu.view'), submenu: viewItems(t, options) },
    { label: t('desktop.menu.window'), role: 'window', submenu: windowItems(t) },
    { label: t('desktop.menu.help'), role: 'help', submenu: [about(t)] },
  ];
}

function appMenu(t: Translate): Item {
  return {
    label: t('terms.productName'),
    submenu: [
      about(t),
      separator,
      { role: 'hide', label: t('desktop.menu.hide') },
      { role: 'hideOthers', label: t('desktop.menu.hideOthers') },
      { role: 'unhide', label: t('desktop.menu.showAll') },
      separator,
      quit(t),
    ],
  };
}

function fileItems(t: Translate, { isMac, openFolder }: MenuOptions): Item[] {
  const folder: Item = {
    label: t('desktop.menu.openFolder'),
    accelerator: 'CmdOrCtrl+Shift+O',
    click: openFolder,
  };
  return isMac ? [folder] : [folder, separator, quit(t)];
}

function editItems(t: Translate): Item[] {
  return [
    { role: 'cut', label: t('desktop.menu.cut') },
    { role: 'copy', label: t('desktop.menu.copy') },
    { role: 'paste', label: t('desktop.menu.paste') },
    { role: 'selectAll', label: t('desktop.menu.selectAll') },
  ];
}

function viewItems(t: Translate, { reload, hasDevTools }: MenuOptions): Item[] {
  return [
    { role: 'zoomIn', label: t('desktop.menu.zoomIn') },
    { role: 'zoomOut', label: t('desktop.menu.zoomOut') },
    { role: 'resetZoom', label: t('desktop.menu.actualSize') },
    separator,
    { role: 'togglefullscreen', label: t('desktop.menu.fullScreen') },
    { label: t('desktop.menu.reload'), click: reload },
    ...(hasDevTools ? [separator, { role: 'toggleDevTools' } satisfies Item] : []),
  ];
}

function windowItems(t: Translate): Item[] {
  return [
    { role: 'minimize', label: t('desktop.menu.minimise') },
    { role: 'close', label: t('desktop.menu.close') },
  ];
}

function about(t: Translate): Item {
  return { role: 'about', label: t('desktop.menu.about') };
}

function quit(t: Translate): Item {
  return { role: 'quit', label: t('desktop.menu.quit') };
}
