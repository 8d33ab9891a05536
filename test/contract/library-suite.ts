import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anOwnEntry } from '../builders/an-own-entry';
import { type Connect, connected } from './connected';

export function describeLibrary(connect: Connect): void {
  describe('the own library', () => {
    it('is empty at first, keeps what is put in and gives up what is taken out', async () => {
      const { api } = await connected(connect);
      expect(await api['library.list']({})).toEqual({ fileName: 'KPI Library.json', entries: [] });

      await api['library.keep']({ entry: anOwnEntry('chips') });
      const kept = await api['library.keep']({ entry: anOwnEntry('tea') });
      expect(kept.entries.map(({ id }) => id)).toEqual(['chips', 'tea']);
      expect(await api['library.list']({})).toEqual(kept);

      const left = await api['library.remove']({ id: 'chips' });
      expect(left.entries).toEqual([anOwnEntry('tea')]);
      expect(await api['library.list']({})).toEqual(left);
    });

    it('carries what a newer version wrote into an entry', async () => {
      const { api } = await connected(connect);
      const entry = { ...anOwnEntry('chips'), colour: 'green' };
      await api['library.keep']({ entry });
      expect((await api['library.list']({})).entries).toEqual([entry]);
    });

    it('refuses an entry without a name', async () => {
      const { transport } = await connected(connect);
      const entry = anOwnEntry('chips', ' ');
      expect(await transport.request('library.keep', { entry })).toMatchObject({
        ok: false,
        code: 'bad-request',
      });
    });

    it('says which file cannot be read', async () => {
      const { api, backend } = await connected(connect);
      await mkdir(backend.ports.folder, { recursive: true });
      await writeFile(join(backend.ports.folder, 'KPI Library.json'), '{ broken');
      await expect(api['library.list']({})).rejects.toMatchObject({
        code: 'library-damaged',
        details: { file: 'KPI Library.json', reason: 'json' },
      });
    });
  });
}
