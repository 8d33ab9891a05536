import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPreferencesStore } from '../../../electron/backend/preferences-store';
import { openSettings } from '../../../electron/desktop/settings-store';
import { AppError } from '../../../shared/errors';
import { aFolder } from '../../builders/a-folder';
import { resetElectron } from '../../builders/fake-electron';

vi.mock('electron', () => import('../../builders/fake-electron'));

const preferences = { language: 'id', sidePanelOpen: false } as const;
const place = { x: 1, y: 2, width: 900, height: 600, isMaximised: true };

describe('the settings', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await aFolder();
    resetElectron(folder);
  });
  const file = () => join(folder, 'preferences.json');

  it('are empty at the first start', () => {
    expect(openSettings(folder).read()).toEqual({});
    expect(openSettings(folder).readPlace()).toBeUndefined();
  });

  it('come back at the next start', async () => {
    const settings = openSettings(folder);
    settings.write(preferences);
    settings.writePlace(place);
    expect([openSettings(folder).read(), openSettings(folder).readPlace()]).toEqual([preferences, place]);
    expect(JSON.parse(await readFile(file(), 'utf8'))).toEqual({ ...preferences, window: place });
  });

  it('are the ones that the web host keeps', () => {
    createPreferencesStore(folder).write(preferences);
    const settings = openSettings(folder);
    expect(settings.read()).toEqual(preferences);
    settings.writePlace(place);
    settings.write({ ...preferences, language: 'en' });
    expect(createPreferencesStore(folder).read()).toEqual({ ...preferences, language: 'en' });
  });

  it('say so when they cannot be kept', async () => {
    const settings = openSettings(folder);
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file in its place');
    expect(() => settings.write(preferences)).toThrow(AppError);
  });

  it('tell who follows them', () => {
    const settings = openSettings(folder);
    const heard: unknown[] = [];
    settings.onPreferences((changed) => heard.push(changed));
    settings.write(preferences);
    expect(heard).toEqual([preferences]);
  });

  it.each(['{"language": ', '', '{"language":"xx","window":{"x":"left"}}'])(
    'that nobody can read (%s) count as none',
    async (content) => {
      await writeFile(file(), content);
      expect([openSettings(folder).read(), openSettings(folder).readPlace()]).toEqual([{}, undefined]);
    },
  );
});
