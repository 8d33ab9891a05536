import Store from 'electron-store';
import { type Preferences, preferencesSchema } from '../../shared/contract/contract';
import type { PreferencesStore } from '../backend/ports';
import { type SavedPlace, savedPlaceSchema } from './window-place';

/** Preferences and the window's place, in one small file beside the app's data. */
export interface SettingsStore extends PreferencesStore {
  /** Hears of every change of the preferences. */
  onPreferences(listener: (preferences: Preferences) => void): void;
  readPlace(): SavedPlace | undefined;
  writePlace(place: SavedPlace): void;
}

/** A file that cannot be read counts as none: nothing in it is worth refusing to start for. */
export function openSettings(): SettingsStore {
  const store = new Store<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true });
  let hear: (preferences: Preferences) => void = () => {};
  return {
    read: () => preferencesSchema.partial().safeParse(store.get('preferences')).data ?? {},
    write(preferences) {
      store.set('preferences', preferences);
      hear(preferences);
    },
    onPreferences(listener) {
      hear = listener;
    },
    readPlace: () => savedPlaceSchema.safeParse(store.get('window')).data,
    writePlace: (place) => store.set('window', place),
  };
}
