import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileHeader } from '../../../../shared/file-format/read';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { codec } from '../../../builders/codec';

const GOLDEN = join(import.meta.dirname, '../../../files/formats');

/** Each file was written by the version that released the format, and is never written again. */
describe.each([{ fileName: 'v1.kpiw', formatVersion: 1 }])(
  'A file of format $formatVersion',
  ({ fileName, formatVersion }) => {
    async function opened() {
      const backend = aBackend(await aFolder());
      await mkdir(backend.ports.folder);
      const path = join(backend.ports.folder, fileName);
      await copyFile(join(GOLDEN, fileName), path);
      const [entry] = (await backend.api['workshops.list']({})).workshops;
      const handle = entry?.handle ?? '';
      return { path, entry, handle, api: backend.api, file: await backend.api['workshops.open']({ handle }) };
    }

    it('opens with everything in it', async () => {
      const { entry, file } = await opened();
      expect(entry).toMatchObject({ problem: null, departmentCount: 5 });
      expect(file).toMatchObject({
        isReadOnly: false,
        stamp: { revision: 7 },
        workshop: {
          language: 'id',
          previousId: 'before',
          session: { cards: { definition: { covered: true } }, actions: [{ who: 'Ayu', by: '2026-07-05' }] },
          record: { versions: [{ number: 1, openPoints: ['Sumber data'] }], handouts: [{ kind: 'results' }] },
        },
      });
      const payload: unknown = JSON.parse(await readFile(join(GOLDEN, fileName), 'utf8')).payload;
      expect(file.workshop).toEqual(payload);
    });

    it('is saved with everything still in it', async () => {
      const { path, api, handle, file } = await opened();
      await api['workshops.save']({ handle, workshop: file.workshop, base: file.stamp });
      const text = await readFile(path, 'utf8');
      const golden = await readFile(join(GOLDEN, fileName), 'utf8');
      expect(JSON.parse(text).payload).toEqual(JSON.parse(golden).payload);
      expect(readFileHeader(await readFile(path), codec)).toMatchObject({
        header: { formatVersion, revision: 8 },
      });
    });
  },
);
