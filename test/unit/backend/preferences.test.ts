import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPreferencesStore } from '../../../electron/backend/preferences-store';
import { aBackend } from '../../builders/a-backend';
import { aFolder } from '../../builders/a-folder';

describe('Preferences', () => {
  it('survive a restart', async () => {
    const folder = join(await aFolder(), 'new');
    createPreferencesStore(folder).write({ language: 'id', sidePanelOpen: false });
    expect(createPreferencesStore(folder).read()).toEqual({ language: 'id', sidePanelOpen: false });
  });

  it('are none where nothing was kept', async () => {
    expect(createPreferencesStore(await aFolder()).read()).toEqual({});
  });

  it.each(['{ "language": "id"', '[]', 'null', '\u0000\u0001', ''])(
    'are none in a damaged file: %j',
    async (content) => {
      const folder = await aFolder();
      await writeFile(join(folder, 'preferences.json'), content);
      const store = createPreferencesStore(folder);
      expect(store.read()).toEqual({});
      store.write({ language: 'id', sidePanelOpen: true });
      expect(store.read()).toEqual({ language: 'id', sidePanelOpen: true });
    },
  );

  it('keep what fits of a file that was edited by hand', async () => {
    const folder = await aFolder();
    const content = { language: 'klingon', sidePanelOpen: false, hidesDelay: true, future: 1 };
    await writeFile(join(folder, 'preferences.json'), JSON.stringify(content));
    expect(createPreferencesStore(folder).read()).toEqual({ sidePanelOpen: false, hidesDelay: true });
  });

  it('never keep the app from starting, and say when they cannot be kept', async () => {
    const folder = join(await aFolder(), 'a-file');
    await writeFile(folder, 'not a folder');
    const preferences = createPreferencesStore(folder);
    const { api } = aBackend(await aFolder(), { preferences, systemLocale: 'id' });
    expect(await api['preferences.read']({})).toEqual({ language: 'id', sidePanelOpen: true });
    await expect(api['preferences.update']({ language: 'en' })).rejects.toMatchObject({ name: 'AppError' });
  });

  it('speak the language of the browser until somebody chooses one, also after another choice', async () => {
    const preferences = createPreferencesStore(await aFolder());
    const { api } = aBackend(await aFolder(), { preferences, systemLocale: 'en' });
    const inBrowser = { locale: 'id-ID' };
    expect((await api['preferences.read'](inBrowser)).language).toBe('id');
    expect((await api['preferences.read']({})).language).toBe('en');
    await api['preferences.update']({ sidePanelOpen: false });
    expect(await api['preferences.read'](inBrowser)).toEqual({ language: 'id', sidePanelOpen: false });
    await api['preferences.update']({ language: 'en' });
    expect((await api['preferences.read'](inBrowser)).language).toBe('en');
  });

  it('are not changed by an undefined', async () => {
    const folder = await aFolder();
    const { api } = aBackend(folder, { preferences: createPreferencesStore(folder) });
    await api['preferences.update']({ language: 'id' });
    expect(await api['preferences.update']({ language: undefined, sidePanelOpen: false })).toEqual({
      language: 'id',
      sidePanelOpen: false,
    });
  });

  it('say which session plan was used last, or that none was wanted', async () => {
    const folder = await aFolder();
    const { api } = aBackend(folder, { preferences: createPreferencesStore(folder) });
    expect((await api['preferences.read']({})).lastPlanId).toBeUndefined();
    await api['preferences.update']({ lastPlanId: 'school' });
    expect(createPreferencesStore(folder).read()).toMatchObject({ lastPlanId: 'school' });
    expect(await api['preferences.update']({ lastPlanId: null })).toMatchObject({ lastPlanId: null });
  });

  it('are read past a key that the app no longer knows', async () => {
    const folder = await aFolder();
    const content = { language: 'id', cardPlan: { cards: 4 }, lastPlanId: 7 };
    await writeFile(join(folder, 'preferences.json'), JSON.stringify(content));
    const { api } = aBackend(folder, { preferences: createPreferencesStore(folder) });
    expect(await api['preferences.read']({})).toEqual({ language: 'id', sidePanelOpen: true });
  });
});
