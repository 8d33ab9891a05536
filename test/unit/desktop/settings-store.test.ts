import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettings } from '../../../electron/desktop/settings-store';
import { aFolder } from '../../builders/a-folder';
import { app, resetElectron } from '../../builders/fake-electron';

vi.mock('electron', () => import('../../builders/fake-electron'));

const preferences = { language: 'id', sidePanelOpen: false } as const;
const place = { x: 1, y: 2, width: 900, height: 600, isMaximised: true };

describe('the settings', () => {
  beforeEach(async () => {
    resetElectron(await aFolder());
    await mkdir(app.getPath('userData'), { recursive: true });
  });
  const file = () => join(app.getPath('userData'), 'settings.json');

  it('are empty at the first start', () => {
    expect(openSettings().read()).toEqual({});
    expect(openSettings().readPlace()).toBeUndefined();
  });

  it('come back at the next start', async () => {
    const settings = openSettings();
    settings.write(preferences);
    settings.writePlace(place);
    expect([openSettings().read(), openSettings().readPlace()]).toEqual([preferences, place]);
    expect(JSON.parse(await readFile(file(), 'utf8'))).toEqual({ preferences, window: place });
  });

  it('tell who follows them', () => {
    const settings = openSettings();
    const heard: unknown[] = [];
    settings.onPreferences((changed) => heard.push(changed));
    settings.write(preferences);
    expect(heard).toEqual([preferences]);
  });

  it.each(['{"preferences": {', '', '{"preferences":{"language":"xx"},"window":{"x":"left"}}'])(
    'that nobody can read (%s) count as none',
    async (content) => {
      await writeFile(file(), content);
      expect([openSettings().read(), openSettings().readPlace()]).toEqual([{}, undefined]);
    },
  );
});
