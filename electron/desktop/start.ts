import { app, BrowserWindow, dialog, protocol, shell } from 'electron';
import { translator } from '../../shared/i18n/i18n';
import { APP_ID } from './app-id';
import { declareAppScheme } from './app-scheme';
import { bringToFront } from './main-window';
import { openApp } from './open-app';
import { createFileRequests, fileInArguments, folderInArguments } from './requested-file';
import { isRoomWindow } from './room-window';
import { secureContents } from './secure-contents';
import { closeNetwork } from './secure-session';
import { isOnlyInstance } from './single-instance';
import { systemLanguage } from './system-facts';

/** Does what must happen before Electron is ready, then opens the app; `dist` is the built app. */
export function start(dist: string): void {
  if (!isOnlyInstance(app, folderInArguments(process.argv, process.cwd()))) {
    // The instance that runs has been handed this one's arguments.
    app.quit();
    return;
  }
  const requests = createFileRequests();
  requests.request(fileInArguments(process.argv, process.cwd()));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    requests.request(file);
  });
  app.on('second-instance', (_event, argv, workingFolder) => {
    requests.request(fileInArguments(argv, workingFolder));
    BrowserWindow.getAllWindows()
      .filter((window) => !isRoomWindow(window))
      .forEach(bringToFront);
  });
  app.on('web-contents-created', (_event, contents) =>
    secureContents(contents, (address) => shell.openExternal(address)),
  );
  app.setAppUserModelId(APP_ID);
  app.enableSandbox();
  closeNetwork(app.commandLine);
  declareAppScheme(protocol);
  void app
    .whenReady()
    .then(() => openApp({ dist, requests }))
    .catch(giveUp);
}

function giveUp(error: unknown): void {
  console.error(error);
  const t = translator(systemLanguage(app));
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox(t('desktop.startFailed.title'), t('desktop.startFailed.detail', { reason }));
  app.exit(1);
}
