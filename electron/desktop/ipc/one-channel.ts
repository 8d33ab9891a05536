import { ipcMain } from 'electron';

/** Takes back the channel that electron-store opens for pages that keep a store of their own. */
export function closeStoreChannel(): void {
  ipcMain.removeAllListeners('electron-store-get-data');
}
