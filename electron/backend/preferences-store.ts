import { join } from 'node:path';
import Conf from 'conf';
import { readablePart } from './preferences-calls';
import type { PreferencesStore } from './ports';
import { toAppError } from './system-errors';

const NAME = 'preferences';

/** Preferences in a small file of the data folder, for the hosts without Electron. */
export function createPreferencesStore(folder: string): PreferencesStore {
  // Opened each time: it costs little, and a folder that cannot be made must not keep the app from starting.
  const open = () =>
    new Conf<Record<string, unknown>>({ cwd: folder, configName: NAME, clearInvalidConfig: true });

  return {
    read() {
      try {
        return readablePart(open().store);
      } catch {
        // Preferences that cannot be read are as good as none.
        return {};
      }
    },
    write(preferences) {
      try {
        const store = open();
        store.store = { ...store.store, ...preferences };
      } catch (error) {
        throw toAppError(error, join(folder, `${NAME}.json`));
      }
    },
  };
}
