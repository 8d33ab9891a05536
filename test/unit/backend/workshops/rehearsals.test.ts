import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aBackend } from '../../../builders/a-backend';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { aFolder } from '../../../builders/a-folder';
import { aSealedFile } from '../../../builders/a-sealed-file';

const PDF = new TextEncoder().encode('%PDF-1.7');

async function aRehearsal(name = 'Toko.kpiw') {
  const original = aFinishedWorkshop();
  const { api, ports } = aBackend(await aFolder(), { printPage: async () => PDF });
  const { folder } = ports;
  await mkdir(folder);
  await writeFile(join(folder, name), aSealedFile(original, { formatVersion: 9 }));
  const [entry] = (await api['workshops.list']({})).workshops;
  const handle = entry?.handle ?? '';
  const copy = await api['workshops.rehearse']({ handle, language: 'id' });
  return { api, folder, original, handle, copy, exports: join(folder, 'Exports') };
}

describe('Rehearsing', () => {
  it('makes a copy that says so in its name, in the list and in the file, and leaves the original alone', async () => {
    const { api, folder, original, handle, copy } = await aRehearsal();
    expect(copy).toMatchObject({ fileName: 'Toko (gladi).kpiw', rehearsalOf: original.id });
    const { workshop } = await api['workshops.open']({ handle: copy.handle });
    expect(workshop).toMatchObject({ rehearsalOf: original.id, design: original.design });
    expect(workshop.id).not.toBe(original.id);
    const file = JSON.parse(await readFile(join(folder, copy.fileName), 'utf8'));
    expect(file).toMatchObject({ formatVersion: 9, payload: { rehearsalOf: original.id } });
    expect((await api['workshops.open']({ handle })).workshop).toEqual(original);
    const { workshops } = await api['workshops.list']({});
    expect(workshops.filter(({ rehearsalOf }) => rehearsalOf === undefined)).toHaveLength(1);
  });

  it('keeps the mark in a save, a duplicate and a next period', async () => {
    const { api, original, copy } = await aRehearsal();
    const { handle, workshop, stamp } = await api['workshops.open']({ handle: copy.handle });
    const design = { ...workshop.design, company: 'Typed in the rehearsal' };
    await api['workshops.save']({ handle, workshop: { ...workshop, design }, base: stamp });
    expect((await api['workshops.duplicate']({ handle })).rehearsalOf).toBe(original.id);
    const { period } = original.design;
    const next = { handle, period, decisions: {}, keepsObjectives: true };
    const started = await api['workshops.start-next-period'](next);
    expect(started.workshop.rehearsalOf).toBe(original.id);
    expect(started.fileName).toContain('rehearsal');
  });

  it('of a workshop with a long or numbered name still says so', async () => {
    expect((await aRehearsal('Toko (2).kpiw')).copy.fileName).toBe('Toko (gladi).kpiw');
    expect((await aRehearsal(`${'panjang '.repeat(30)}.kpiw`)).copy.fileName).toMatch(/ \(gladi\)\.kpiw$/);
  });

  it('again makes another copy beside the first', async () => {
    const { api, handle } = await aRehearsal();
    const again = await api['workshops.rehearse']({ handle, language: 'id' });
    expect(again.fileName).toBe('Toko (gladi) (2).kpiw');
  });
});

describe('What is exported of a rehearsal', () => {
  it('says so in every file name, even where the file of the workshop no longer does', async () => {
    const { api, folder, copy, exports } = await aRehearsal();
    const marked = { handle: copy.handle, language: 'id' } as const;
    await api['results.export'](marked);
    await rename(join(folder, copy.fileName), join(folder, 'Renamed.kpiw'));
    const { workshops } = await api['workshops.list']({});
    const handle = workshops.find(({ fileName }) => fileName === 'Renamed.kpiw')?.handle ?? '';
    const renamed = { handle, language: 'en' } as const;
    await api['results.export'](renamed);
    await api['print.save-pdf']({ ...renamed, document: 'handout' });
    const { place, packs } = await api['packs.export']({ ...renamed, kind: 'pack', asZip: false });
    const names = await readdir(exports);
    expect(names).toHaveLength(4);
    expect(names.filter((name) => !/\((gladi|rehearsal)\)/.test(name))).toEqual([]);
    expect(place.fileName).toContain('(rehearsal)');
    expect(packs.every(({ fileName }) => fileName.startsWith('(rehearsal) '))).toBe(true);
  });
});
