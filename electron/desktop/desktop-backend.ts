import { randomUUID } from 'node:crypto';
import { app, shell, utilityProcess } from 'electron';
import { createBackend } from '../backend/create-backend';
import { platformOf } from '../backend/host-platform';
import { createNodeStorage } from '../backend/node-storage';
import type { Backend, BackendPorts } from '../backend/ports';
import { systemClock } from '../backend/system-clock';
import { createShellOpener } from './shell-opener';
import { systemLocale } from './system-facts';
import { utilityReader } from './utility-reader';

export interface DesktopBackendOptions extends Required<
  Pick<BackendPorts, 'folder' | 'dataFolder' | 'preferences' | 'printPage' | 'showRoom'>
> {
  /** The built app. */
  readonly dist: string;
}

/** The backend on this computer: its disk, its clock, and the shell to hand files to. */
export function createDesktopBackend(options: DesktopBackendOptions): Backend {
  const { dist, folder, dataFolder, preferences, printPage, showRoom } = options;
  return createBackend({
    storage: createNodeStorage(),
    folder,
    dataFolder,
    preferences,
    opener: createShellOpener(shell),
    startReader: utilityReader(utilityProcess, dist),
    clock: systemClock,
    newId: randomUUID,
    host: {
      kind: 'desktop',
      version: app.getVersion(),
      platform: platformOf(process.platform),
      can: { openFiles: true },
    },
    printPage,
    showRoom,
    systemLocale: systemLocale(app),
    report: reportUnexpected,
  });
}

/** Tells a programmer who started the app from a terminal; people read a sentence in the window. */
export function reportUnexpected(context: string, error: unknown): void {
  console.error(`${context}:`, error);
}
