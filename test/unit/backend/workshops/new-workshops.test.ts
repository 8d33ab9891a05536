import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aSealedFile } from '../../../builders/a-sealed-file';
import { aDepartment, aKpi, aWorkshop } from '../../../builders/a-workshop';
import { faultyStorage } from '../../../builders/faulty-storage';
import { withCompany } from '../../../builders/open-window';

async function aStore() {
  const root = await aFolder();
  const storage = faultyStorage(createNodeStorage());
  const backend = aBackend(root, { storage });
  const { folder } = backend.ports;
  return {
    root,
    storage,
    backend,
    folder,
    api: backend.api,
    create: async (company: string, language: 'en' | 'id' = 'en') =>
      backend.api['workshops.create']({ company, language }),
    names: () => readdir(folder),
  };
}

describe('Creating', () => {
  it.each([
    ['CON', '_CON.kpiw'],
    ['a/b:c', 'a-b-c.kpiw'],
    ['..', 'Workshop.kpiw'],
    ['../../etc/passwd', '-..-etc-passwd.kpiw'],
    ['trailing...', 'trailing.kpiw'],
    ['\u{1F680} شركة', '\u{1F680} شركة.kpiw'],
    ['', 'Workshop.kpiw'],
  ])('a company named %j makes the file %j in the folder', async (company, fileName) => {
    const { create, names } = await aStore();
    const opened = await create(company);
    expect(opened.workshop.design.company).toBe(company);
    expect(opened.fileName).toBe(fileName);
    expect(await names()).toEqual([fileName]);
  });

  it('takes 300 characters', async () => {
    const { create, api } = await aStore();
    const { handle } = await create('漢'.repeat(300));
    expect((await api['workshops.open']({ handle })).workshop.design.company).toHaveLength(300);
  });

  it('names a nameless workshop in its language', async () => {
    const { create } = await aStore();
    expect((await create('', 'id')).fileName).toBe('Lokakarya.kpiw');
  });

  it('never takes a name that is there, however it is capitalised', async () => {
    const { create, names } = await aStore();
    await create('Kopi');
    await create('KOPI');
    await create('kopi');
    expect((await names()).sort()).toEqual(['KOPI (2).kpiw', 'Kopi.kpiw', 'kopi (3).kpiw']);
  });

  it('makes two files when two are created at once', async () => {
    const { create, names } = await aStore();
    const both = await Promise.all([create('Kopi'), create('Kopi')]);
    expect(both.map((one) => one.fileName).sort()).toEqual(['Kopi (2).kpiw', 'Kopi.kpiw']);
    expect(await names()).toHaveLength(2);
  });

  it('leaves nothing behind when the disk is full', async () => {
    const { create, storage, names } = await aStore();
    storage.failWhen(({ operation }) => (operation === 'write' ? 'ENOSPC' : undefined));
    await expect(create('Kopi')).rejects.toMatchObject({ code: 'disk-full' });
    expect(await names()).toEqual([]);
  });

  it('keeps a department named Q1/Q2: [Plan]? and a KPI-long name', async () => {
    const { create, api } = await aStore();
    const { handle, workshop, stamp } = await create('A');
    const departments = [aDepartment('Q1/Q2: [Plan]?', [['=1+1', 'x'.repeat(300)]])];
    const edited = { ...workshop, design: { ...workshop.design, departments } };
    await api['workshops.save']({ handle, workshop: edited, base: stamp });
    expect((await api['workshops.open']({ handle })).workshop.design.departments).toEqual(departments);
  });

  it('passes the language and fresh ids to samples', async () => {
    const { api } = await aStore();
    const sample = { sample: 'school', language: 'id' } as const;
    const [one, two] = [
      await api['workshops.create-sample'](sample),
      await api['workshops.create-sample'](sample),
    ];
    expect(one.workshop.language).toBe('id');
    expect(one.workshop.id).not.toBe(two.workshop.id);
  });

  it('creates the real samples when nothing is put in their place', async () => {
    const backend = aBackend(await aFolder(), { createSample: undefined });
    for (const sample of ['school', 'rehearsal'] as const) {
      const { workshop } = await backend.api['workshops.create-sample']({ sample, language: 'en' });
      expect(workshop.design.kpis.length).toBeGreaterThan(3);
    }
  });
});

describe('Saving a copy', () => {
  it('is numbered beside the original', async () => {
    const { create, api } = await aStore();
    const { handle, workshop } = await create('Kopi');
    const copy = await api['workshops.save-copy']({ handle, workshop });
    expect(copy.fileName).toBe('Kopi (2).kpiw');
    const copyOfCopy = await api['workshops.save-copy']({ handle: copy.handle, workshop });
    expect(copyOfCopy.fileName).toBe('Kopi (3).kpiw');
  });

  it('keeps the mark of a newer version whose files can be read', async () => {
    const { api, folder } = await aStore();
    await mkdir(folder);
    const later = { ...aWorkshop(), mood: 'kept' };
    await writeFile(join(folder, 'A.kpiw'), aSealedFile(later, { formatVersion: 9 }));
    const [original] = (await api['workshops.list']({})).workshops;
    const { handle, workshop } = await api['workshops.open']({ handle: original?.handle ?? '' });
    const copy = await api['workshops.save-copy']({ handle, workshop });
    const file = JSON.parse(await readFile(join(folder, copy.fileName), 'utf8'));
    expect(file).toMatchObject({ formatVersion: 9, payload: { mood: 'kept' } });
  });

  it('works for a window whose file is damaged by now', async () => {
    const { create, api, folder } = await aStore();
    const { handle, workshop, fileName } = await create('Kopi');
    await writeFile(join(folder, fileName), 'garbage');
    expect(await api['workshops.save-copy']({ handle, workshop })).toMatchObject({ workshop });
  });

  it('works for a window whose file no one remembers', async () => {
    const { api } = await aStore();
    const workshop = aWorkshop({ company: 'Lost' });
    const copy = await api['workshops.save-copy']({ handle: 'unknown', workshop });
    expect(copy).toMatchObject({ fileName: 'Lost Semester 1.kpiw', workshop });
  });

  it.each(['EROFS', 'ENOSPC', 'ENOENT'])(
    'moves into the workshops folder when its place fails (%s)',
    async (code) => {
      const { api, backend, root, storage, names } = await aStore();
      const stick = join(root, 'stick');
      await mkdir(stick);
      await writeFile(join(stick, 'Away.kpiw'), aSealedFile(aWorkshop()));
      backend.requestFile(join(stick, 'Away.kpiw'));
      const { handle } = await api['workshops.requested']({});
      storage.failWhen(({ operation, path }) =>
        path.startsWith(stick) && operation === 'create' ? code : undefined,
      );
      const workshop = withCompany(aWorkshop(), 'Rescued');
      await api['workshops.save-copy']({ handle: handle ?? '', workshop });
      expect(await names()).toEqual(['Away.kpiw']);
      expect(await readdir(stick)).toEqual(['Away.kpiw']);
    },
  );
});

describe('Duplicating', () => {
  it('keeps all content under an id of its own, and the newer mark', async () => {
    const { api, folder } = await aStore();
    await mkdir(folder);
    const later = { ...aWorkshop(), mood: 'kept' };
    await writeFile(join(folder, 'A.kpiw'), aSealedFile(later, { formatVersion: 9 }));
    const [original] = (await api['workshops.list']({})).workshops;
    const entry = await api['workshops.duplicate']({ handle: original?.handle ?? '' });
    expect(entry.fileName).toBe('A (2).kpiw');
    const file = JSON.parse(await readFile(join(folder, entry.fileName), 'utf8'));
    expect(file).toMatchObject({ formatVersion: 9, payload: { mood: 'kept' } });
    expect(file.payload.id).not.toBe(later.id);
    expect(file.id).toBe(file.payload.id);
  });
});

describe('Taking a file in', () => {
  it('keeps it byte for byte under a name of its own', async () => {
    const { api, create, folder } = await aStore();
    await create('Kopi');
    const bytes = Buffer.from(aSealedFile(aWorkshop()));
    const entry = await api['workshops.import']({ fileName: 'C:\\Temp\\Kopi.kpiw', bytes });
    expect(entry.fileName).toBe('Kopi (2).kpiw');
    expect(await readFile(join(folder, entry.fileName))).toEqual(Buffer.from(aSealedFile(aWorkshop())));
  });

  it.each([
    ['../../evil.kpiw', 'evil.kpiw'],
    ['a workshop.KPIW', 'a workshop.kpiw'],
    ['???', '---.kpiw'],
  ])('a file that arrives as %j cannot choose its folder', async (fileName, landed) => {
    const { api, names } = await aStore();
    await api['workshops.import']({ fileName, bytes: Buffer.from(aSealedFile(aWorkshop())) }).catch(() => {});
    expect(await names()).toEqual([landed === '---.kpiw' ? 'Workshop.kpiw' : landed]);
  });

  it('writes nothing of a file that is none', async () => {
    const { api, create, names } = await aStore();
    await create('Kopi');
    const damaged = Buffer.from(aSealedFile(aWorkshop()).map((byte, index) => byte ^ Number(index === 400)));
    const large = new Uint8Array(50 * 1024 * 1024 + 1);
    const newer = Buffer.from(aSealedFile(aWorkshop(), { formatVersion: 2, minReaderVersion: 2 }));
    for (const [bytes, code] of [
      [damaged, 'file-damaged'],
      [large, 'file-too-large'],
      [newer, 'file-too-new'],
    ] as const) {
      const taking = api['workshops.import']({ fileName: 'X.kpiw', bytes });
      await expect(taking).rejects.toMatchObject({ code, details: { file: 'X.kpiw' } });
    }
    expect(await names()).toEqual(['Kopi.kpiw']);
  });
});

it('says so when the folder went away before anything new could be made', async () => {
  const { create, folder } = await aStore();
  await create('A');
  await rm(folder, { recursive: true });
  await expect(create('B')).rejects.toMatchObject({ code: 'folder-missing', details: { folder } });
});

describe('Starting the next period', () => {
  const period = { kind: 'semester', label: 'Semester 2', start: '2027-01-01', end: '2027-06-30' } as const;

  it('makes a file beside the others and leaves the one before byte for byte as it was', async () => {
    const { api, create, folder, names } = await aStore();
    const { handle, stamp, workshop } = await create('Kopi');
    const departments = [aDepartment('Marketing')];
    const kpis = [
      aKpi({ id: 'k1', departmentId: 'Marketing', name: 'Reach' }),
      aKpi({ id: 'k2', departmentId: 'Marketing', name: 'Posts' }),
    ];
    const filled = { ...workshop, design: { ...workshop.design, departments, kpis } };
    await api['workshops.save']({ handle, workshop: filled, base: stamp });
    const before = await readFile(join(folder, 'Kopi.kpiw'));

    const decisions = { k2: { decision: 'retire' as const, reason: 'Counts activity' } };
    const next = await api['workshops.start-next-period']({
      handle,
      period,
      decisions,
      keepsObjectives: true,
    });

    expect(next.fileName).toBe('Kopi Semester 2.kpiw');
    expect(next.workshop).toMatchObject({
      previousId: workshop.id,
      design: { company: 'Kopi', period, kpis: [{ lineageId: 'k1', name: 'Reach' }] },
      record: { kpiReviews: [{ decision: 'keep' }, { decision: 'retire', reason: 'Counts activity' }] },
    });
    expect(next.workshop.id).not.toBe(workshop.id);
    expect(await readFile(join(folder, 'Kopi.kpiw'))).toEqual(before);
    expect((await names()).sort()).toEqual(['Kopi Semester 2.kpiw', 'Kopi.kpiw']);
  });

  it('goes on from a read-only file', async () => {
    const { api, create, folder } = await aStore();
    const { handle } = await create('Kopi');
    await chmod(join(folder, 'Kopi.kpiw'), 0o444);
    const next = await api['workshops.start-next-period']({
      handle,
      period,
      decisions: {},
      keepsObjectives: false,
    });
    expect(next.workshop.design.company).toBe('Kopi');
  });

  it('makes nothing where the file before is damaged', async () => {
    const { api, create, folder, names } = await aStore();
    const { handle } = await create('Kopi');
    await writeFile(join(folder, 'Kopi.kpiw'), 'torn');
    await expect(
      api['workshops.start-next-period']({ handle, period, decisions: {}, keepsObjectives: true }),
    ).rejects.toMatchObject({ code: 'file-foreign' });
    expect(await names()).toEqual(['Kopi.kpiw']);
  });
});
