import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { aSealedFile } from '../builders/a-sealed-file';
import { type Connect, connected } from './connected';

const MARKETING = 'Toko Siswa Maju – Marketing – Semester 1 2026-27 (ID).xlsx';
const HRD = 'Toko Siswa Maju – HRD – Semester 1 2026-27 (ID).xlsx';

export function describePacks(connect: Connect): void {
  describe('packs', () => {
    it('exports them with progress, department by department', async () => {
      const { api, handle, folder } = await withFinishedWorkshop(connect);
      const steps: string[] = [];
      const { place, packs } = await api['packs.export'](
        { handle, kind: 'pack', language: 'id', asZip: false },
        { onProgress: ({ stage, done, total }) => steps.push(`${stage} ${done}/${total}`) },
      );
      expect(steps).toEqual(['reading 0/0', 'building 0/2', 'building 1/2', 'writing 0/2', 'writing 1/2']);
      expect(packs).toMatchObject([
        { departmentId: 'Marketing', fileName: MARKETING, file: { outcome: 'written' } },
        { departmentId: 'HRD', fileName: HRD, file: { outcome: 'written' } },
      ]);
      expect((await readdir(join(folder, place.fileName))).sort()).toEqual([HRD, MARKETING]);
    });

    it('gives one file of them as bytes, and hands it to the system', async () => {
      const { api, handle, backend } = await withFinishedWorkshop(connect);
      const wish = { handle, kind: 'interview-form', language: 'en', asZip: true } as const;
      const { place } = await api['packs.export']({ ...wish, paper: 'f4', departmentIds: ['HRD'] });
      const { fileName, bytes } = await api['exports.download']({ handle: place.handle });
      expect(fileName).toBe(place.fileName);
      expect(Object.keys(unzipSync(bytes))).toEqual([HRD.replace('(ID)', '(Interview form, EN)')]);
      await api['exports.show-in-folder']({ handle: place.handle });
      expect(backend.opened).toEqual([join(place.folder, place.fileName)]);
    });

    it('stops between two departments, and then leaves no file', async () => {
      const { api, handle, folder, backend } = await withFinishedWorkshop(connect);
      const cancelling = new AbortController();
      const exporting = api['packs.export'](
        { handle, kind: 'pack', language: 'id', asZip: false },
        {
          signal: cancelling.signal,
          onProgress: ({ stage }) => {
            if (stage === 'building') cancelling.abort();
          },
        },
      );
      await expect(exporting).rejects.toMatchObject({ code: 'cancelled' });
      await backend.close();
      expect(await readdir(folder).catch(() => [])).toEqual([]);
    });
  });
}

async function withFinishedWorkshop(connect: Connect) {
  const { api, backend } = await connected(connect);
  const { folder } = backend.ports;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'Toko.kpiw'), aSealedFile(aFinishedWorkshop()));
  const { workshops } = await api['workshops.list']({});
  return { api, backend, handle: workshops[0]?.handle ?? '', folder: join(folder, 'Exports') };
}
