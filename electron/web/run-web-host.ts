import { randomUUID } from 'node:crypto';
import { createBackend } from '../backend/create-backend';
import { forkReader } from '../backend/excel/read/fork-reader';
import { platformOf } from '../backend/host-platform';
import { createNodeStorage } from '../backend/node-storage';
import type { Backend } from '../backend/ports';
import { createPreferencesStore } from '../backend/preferences-store';
import { systemClock } from '../backend/system-clock';
import { createSystemOpener } from '../backend/system-opener';
import { contract } from '../../shared/contract/contract';
import { createDispatcher } from '../../shared/contract/dispatch';
import { readAssets } from './assets';
import { instanceFileOf } from './instance-file';
import { findRunningHost, serveFolder } from './serve-folder';

export interface RunOptions {
  /** The built interface. */
  readonly rendererFolder: string;
  readonly folder: string;
  readonly dataFolder: string;
  readonly version: string;
  readonly systemLocale: string;
  readonly port?: number;
  /** A workshop to show first. */
  readonly file?: string;
  /** Hears of errors that no one expected. */
  readonly report: (context: string, error: unknown) => void;
}

/** A link that opens the app, and how to end the host behind it, where this process started it: `WebHost.close`. */
export type RunningApp =
  | { readonly kind: 'found'; readonly link: string }
  | { readonly kind: 'serving'; readonly link: string; readonly close: () => Promise<boolean> };

/** The link of a host that already runs for this folder. */
export function findRunningApp({
  folder,
  dataFolder,
  file,
}: Pick<RunOptions, 'folder' | 'dataFolder' | 'file'>): Promise<string | undefined> {
  return findRunningHost(instanceFileOf(folder, dataFolder), file);
}

/** Puts the app together for browsers: the backend, its calls, and the host that serves them. */
export async function runWebHost(options: RunOptions): Promise<RunningApp> {
  const { folder, dataFolder, file, port, report } = options;
  const assets = await readAssets(options.rendererFolder);
  const backend = createWebBackend(options);
  if (file !== undefined) backend.requestFile(file);
  const hostOptions = {
    dispatcher: createDispatcher(contract, backend.api, report),
    assets,
    onFile: (path: string) => backend.requestFile(path),
    report,
    ...(port !== undefined && { port }),
  };
  const served = await serveFolder(instanceFileOf(folder, dataFolder), hostOptions, file).catch(
    async (error: unknown) => {
      await backend.close();
      throw error;
    },
  );
  if (served.kind === 'found') {
    await backend.close();
    return served;
  }
  const { host } = served;
  const close = () => host.close().finally(() => backend.close());
  return { kind: 'serving', link: host.newLink(), close };
}

function createWebBackend({ folder, dataFolder, version, systemLocale, report }: RunOptions): Backend {
  return createBackend({
    storage: createNodeStorage(),
    folder,
    dataFolder,
    preferences: createPreferencesStore(dataFolder),
    opener: createSystemOpener(),
    startReader: forkReader(),
    clock: systemClock,
    newId: randomUUID,
    host: { kind: 'web', version, platform: platformOf(process.platform), can: { openFiles: true } },
    systemLocale,
    report,
  });
}
