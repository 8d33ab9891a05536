import { expect, it } from 'vitest';
import { type Connect, connected } from './connected';

export function describeHost(connect: Connect): void {
  it('describes the host and its folder', async () => {
    const { api, backend } = await connected(connect);
    expect(await api['host.describe']({})).toEqual({
      kind: 'web',
      version: '1.2.3',
      platform: 'linux',
      folder: backend.ports.folder,
      today: '2026-08-03',
      can: { openFiles: false, writePdf: false, showRoom: false },
    });
  });

  it('starts in the language of the system', async () => {
    const english = await connected(connect, { systemLocale: 'de-DE' });
    expect((await english.api['preferences.read']({})).language).toBe('en');
    const indonesian = await connected(connect, { systemLocale: 'id_ID.UTF-8' });
    expect((await indonesian.api['preferences.read']({})).language).toBe('id');
  });

  it('keeps a changed preference and leaves the others', async () => {
    const { api } = await connected(connect);
    const before = await api['preferences.read']({});
    const after = await api['preferences.update']({ language: 'id' });
    expect(after).toEqual({ ...before, language: 'id' });
    expect(await api['preferences.read']({})).toEqual(after);
  });
}
