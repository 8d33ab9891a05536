import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppApi, Host, Preferences } from '../../shared/contract/contract';

export interface SettingsState {
  readonly host: Host;
  readonly preferences: Preferences;
}

export type SettingsStore = StoreApi<SettingsState>;

/** `locale` is the browser's, where the app runs in one: its language counts until somebody chooses. */
export async function loadSettings(api: AppApi, locale?: string): Promise<SettingsStore> {
  const [host, preferences] = await Promise.all([
    api['host.describe']({}),
    api['preferences.read'](locale === undefined ? {} : { locale }),
  ]);
  return createStore<SettingsState>(() => ({ host, preferences }));
}

/** Shows the change at once; a preference that could not be kept is no reason to stop a session. */
export async function updatePreferences(
  settings: SettingsStore,
  api: AppApi,
  patch: Partial<Preferences>,
): Promise<void> {
  settings.setState(({ preferences }) => ({ preferences: { ...preferences, ...patch } }));
  await api['preferences.update'](patch).catch(() => undefined);
}
