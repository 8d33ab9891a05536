import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { updateBasics } from '../../../../shared/domain/edits/basics';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { sign } from '../../../../shared/domain/versions/sign';
import { aBackend, patientTiming } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aSealedFile } from '../../../builders/a-sealed-file';
import { aWorkshop } from '../../../builders/a-workshop';

const signed = (workshop: Workshop, role: 'ceo' | 'coo', minute: number) =>
  sign(workshop, { role, name: role, date: '2026-08-03' }, `2026-08-03T02:0${minute}:00Z`);
const edited = (workshop: Workshop, company: string): Workshop => ({
  ...workshop,
  design: updateBasics(workshop.design, { company }),
});

/** A window on a workshop that lay in the folder, in a host that has just started. */
async function aWindowOn(workshop: Workshop) {
  const { api, ports } = aBackend(await aFolder(), { timing: patientTiming() });
  await mkdir(ports.folder, { recursive: true });
  await writeFile(join(ports.folder, 'W.kpiw'), aSealedFile(workshop));
  const { workshops } = await api['workshops.list']({});
  const handle = workshops[0]?.handle ?? '';
  let { stamp } = await api['workshops.open']({ handle });
  return {
    async save(next: Workshop) {
      ({ stamp } = await api['workshops.save']({ handle, workshop: next, base: stamp }));
    },
    backups: async () =>
      (await api['backups.list']({ handle })).backups.map(({ revision, reason }) => `${revision} ${reason}`),
  };
}

describe('A backup copy before signing', () => {
  it('is kept before each signature, of what stood there unsigned', async () => {
    const draft = aWorkshop();
    const { save, backups } = await aWindowOn(draft);
    await save(edited(draft, 'Second'));
    const half = signed(edited(draft, 'Second'), 'ceo', 1);
    await save(half);
    await save(signed(half, 'coo', 2));
    expect(await backups()).toEqual(['3 signing', '2 signing', '1 editing']);
  });

  it('is not kept again by edits of a workshop that is signed already', async () => {
    const version = signed(signed(aWorkshop(), 'ceo', 1), 'coo', 2);
    const { save, backups } = await aWindowOn(version);
    await save(edited(version, 'Second'));
    await save(edited(version, 'Third'));
    expect(await backups()).toEqual(['1 editing']);
  });

  it('is kept for a first signature that is corrected', async () => {
    const half = signed(aWorkshop(), 'ceo', 1);
    const { save, backups } = await aWindowOn(half);
    await save(edited(half, 'Second'));
    await save(signed(edited(half, 'Second'), 'ceo', 3));
    expect(await backups()).toEqual(['2 signing', '1 editing']);
  });

  it('is kept for a signature that is given after the clock was set back', async () => {
    const half = signed(aWorkshop(), 'ceo', 5);
    const { save, backups } = await aWindowOn(half);
    await save(signed(half, 'coo', 1));
    expect(await backups()).toEqual(['1 signing']);
  });
});
