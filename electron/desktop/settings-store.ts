import Store from 'electron-store';
import type { Preferences } from '../../shared/contract/contract';
import type { PreferencesStore } from '../backend/ports';
import { readablePart } from '../backend/preferences-calls';
import { toAppError } from '../backend/system-errors';
import { closeStoreChannel } from './ipc/one-channel';
import { type SavedPlace, savedPlaceSchema } from './window-place';

/** Preferences and the window's place, in the small file that the web host keeps its preferences in. */
export interface SettingsStore extends PreferencesStore {
  /** Hears of every change of the preferences. */
  onPreferences(listener: (preferences: Partial<Preferences>) => void): void;
  readPlace(): SavedPlace | undefined;
  writePlace(place: SavedPlace): void;
}

/** A file that makes no sense counts as none: nothing in it is worth refusing to start for. */
export function openSettings(folder: string): SettingsStore {
  const store = new Store<Record<string, unknown>>({
    cwd: folder,
    name: 'preferences',
    clearInvalidConfig: true,
  });
  closeStoreChannel();
  let hear: (preferences: Partial<Preferences>) => void = () => {};
  const keep = (entries: Record<string, unknown>) => {
    try {
      store.set(entries);
    } catch (error) {
      throw toAppError(error, store.path);
    }
  };
  return {
    read: () => readablePart(store.store),
    write(preferences) {
      keep(preferences);
      hear(preferences);
    },
    onPreferences(listener) {
      hear = listener;
    },
    readPlace: () => savedPlaceSchema.safeParse(store.get('window')).data,
    writePlace: (place) => keep({ window: place }),
  };
}
