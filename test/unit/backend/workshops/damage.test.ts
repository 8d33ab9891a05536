import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileCodec } from '../../../../electron/backend/file-codec';
import { readWorkshopFile } from '../../../../shared/file-format/read';
import { writeWorkshopFile } from '../../../../shared/file-format/write';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aDepartment, aKpi, aQuantity, aWorkshop } from '../../../builders/a-workshop';
import { openWindow } from '../../../builders/open-window';

describe('A damaged file', () => {
  it('is refused for a change of any one byte, and for every length it may be cut to', () => {
    const { bytes } = writeWorkshopFile(aWorkshop(), 3, fileCodec);
    for (let index = 0; index < bytes.length; index += 1) {
      const original = bytes[index] ?? 0;
      bytes[index] = original ^ (1 << (index % 8));
      expect(readWorkshopFile(bytes, fileCodec).kind).not.toBe('ok');
      bytes[index] = original;
      expect(readWorkshopFile(bytes.subarray(0, index), fileCodec).kind).not.toBe('ok');
    }
    expect(readWorkshopFile(bytes, fileCodec).kind).toBe('ok');
  });

  it('offers its backup copies, and is not touched by being looked at', async () => {
    const backend = aBackend(await aFolder());
    const { api } = backend;
    const opened = await api['workshops.create']({ company: 'Whole', language: 'en' });
    const { handle } = opened;
    await openWindow(api, opened).save('Edited');
    const path = join(backend.ports.folder, opened.fileName);
    const damaged = (await readFile(path)).subarray(0, 300);
    await writeFile(path, damaged);
    await expect(api['workshops.open']({ handle })).rejects.toMatchObject({ code: 'file-damaged' });
    expect((await api['workshops.list']({})).workshops).toMatchObject([{ handle, problem: 'damaged' }]);
    expect((await api['backups.list']({ handle })).backups).toHaveLength(1);
    expect(await readFile(path)).toEqual(damaged);
  });
});

describe('Any workshop', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const unknown = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 8 }).map((key) => `later-${key}`),
    fc.jsonValue({ maxDepth: 2 }),
    { maxKeys: 3 },
  );
  const workshop: fc.Arbitrary<Workshop> = fc
    .record({ company: text, name: text, duty: text, value: fc.option(fc.double({ noNaN: true })), unknown })
    .map(({ company, name, duty, value, unknown: later }) => ({
      ...aWorkshop({
        company,
        design: {
          company,
          departments: [{ ...aDepartment('d', [[duty, name]]), ...later }],
          kpis: [
            aKpi({
              id: 'k',
              departmentId: 'd',
              name,
              target: {
                value: aQuantity(Number.isFinite(value) ? value : null, name),
                minimum: null,
                maximum: null,
              },
            }),
          ],
        },
      }),
      ...later,
    }));

  it('comes back as it was written, through the store', async () => {
    const { api } = aBackend(await aFolder());
    const { handle, stamp } = await api['workshops.create']({ company: 'A', language: 'en' });
    let base = stamp;
    await fc.assert(
      fc.asyncProperty(workshop, async (given) => {
        base = (await api['workshops.save']({ handle, workshop: given, base })).stamp;
        const read = await api['workshops.open']({ handle });
        // JSON knows no negative zero; nor does anyone who types a number.
        expect(read.workshop).toEqual(JSON.parse(JSON.stringify(given)));
      }),
      { numRuns: 60 },
    );
  });
});
