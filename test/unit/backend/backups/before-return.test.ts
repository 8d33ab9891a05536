import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { updateBasics } from '../../../../shared/domain/edits/basics';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { aBackend, patientTiming } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aSealedFile } from '../../../builders/a-sealed-file';
import { aWorkshop } from '../../../builders/a-workshop';

const edited = (workshop: Workshop, company: string): Workshop => ({
  ...workshop,
  design: updateBasics(workshop.design, { company }),
});

function withReturn(workshop: Workshop, id: string, takenBackAt: string | null = null): Workshop {
  const entry = { id, fileName: `${id}.xlsx`, at: '2026-08-03T02:00:00Z', takenBackAt, designBefore: null };
  const others = workshop.record.returns.filter((one) => one.id !== id);
  return { ...workshop, record: { ...workshop.record, returns: [...others, entry] } };
}

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

describe('A backup copy before a return', () => {
  it('is kept before each one that is taken in, and before it is taken back', async () => {
    const draft = aWorkshop();
    const { save, backups } = await aWindowOn(draft);
    await save(edited(draft, 'Second'));
    const first = withReturn(edited(draft, 'Second'), 'marketing');
    await save(first);
    await save(edited(first, 'Third'));
    await save(withReturn(edited(first, 'Third'), 'marketing', '2026-08-04T02:00:00Z'));
    expect(await backups()).toEqual(['4 return', '2 return', '1 editing']);
  });

  it('is not kept again by edits of a workshop that took one in before', async () => {
    const taken = withReturn(aWorkshop(), 'marketing');
    const { save, backups } = await aWindowOn(taken);
    await save(edited(taken, 'Second'));
    await save(edited(taken, 'Third'));
    expect(await backups()).toEqual(['1 editing']);
  });
});
