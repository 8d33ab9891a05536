import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  MAX_SESSION_PLANS_BYTES,
  SESSION_PLANS_FILE,
} from '../../../../electron/backend/session-plans/session-plans-file';
import { standardParts } from '../../../../electron/backend/standard-parts';
import { keptPlansFormat, NO_KEPT_PLANS } from '../../../../shared/session-plans/kept-plans';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aKeptPlan } from '../../../builders/a-kept-plan';

async function aFileWith(text?: string) {
  const backend = aBackend(await aFolder());
  const path = join(backend.ports.folder, SESSION_PLANS_FILE);
  await mkdir(backend.ports.folder);
  if (text !== undefined) await writeFile(path, text);
  return { backend, api: backend.api, path, text: () => readFile(path, 'utf8') };
}

const school = aKeptPlan('school', 'Sekolah, 90 menit');
const written = keptPlansFormat.serialise({ ...NO_KEPT_PLANS, plans: [school] });
const aNewWorkshop = { company: 'Toko', language: 'id' } as const;

describe('The file of session plans', () => {
  it('is made with the first plan, is no workshop, and is found by the next start', async () => {
    const { backend, api, text } = await aFileWith();
    await api['plans.list']({});
    expect(await readdir(backend.ports.folder)).toEqual([]);
    await api['plans.keep']({ plan: school });
    expect(await text()).toBe(written);
    expect(await readdir(backend.ports.folder)).toEqual(['Session Plans.json']);
    await backend.close();
    const next = aBackend(join(backend.ports.folder, '..'));
    expect((await next.api['plans.list']({})).plans).toEqual([school]);
    expect(await next.api['workshops.list']({})).toEqual({ workshops: [] });
  });

  it('keeps every plan of two programs that add at the same time, and one of a name', async () => {
    const root = await aFolder();
    const programs = ['one', 'other'].map((name) => ({
      name,
      api: aBackend(root, { timing: standardParts.timing }).api,
    }));
    await Promise.all(
      programs.flatMap(({ name, api }) => [
        ...[1, 2, 3, 4, 5].map((number) => api['plans.keep']({ plan: aKeptPlan(`${name}-${number}`) })),
        api['plans.keep']({ plan: aKeptPlan(`${name}-school`, 'Sekolah') }),
      ]),
    );
    const lists = await Promise.all(programs.map(({ api }) => api['plans.list']({})));
    expect(new Set(lists[0]?.plans.map(({ name }) => name)).size).toBe(11);
    expect(lists[0]?.plans).toHaveLength(11);
    expect(lists[1]).toEqual(lists[0]);
  });

  it.each([
    ['damaged', written.slice(0, -5), 'plans-damaged'],
    ['something else', '[]', 'plans-damaged'],
    ['mistyped by hand', written.replace('"lessons": 3', '"lessons": "three"'), 'plans-damaged'],
    ['newer', '{"format":"kpi-workshop-session-plans","version":9}', 'plans-too-new'],
    ['far too large', ' '.repeat(MAX_SESSION_PLANS_BYTES + 1), 'plans-too-large'],
  ])('is told of, left as it is and in nobody’s way when it is %s', async (_trouble, text, code) => {
    const file = await aFileWith(text);
    const refusal = { code, details: { file: SESSION_PLANS_FILE } };
    await expect(file.api['plans.list']({})).rejects.toMatchObject(refusal);
    await expect(file.api['plans.keep']({ plan: school })).rejects.toMatchObject(refusal);
    await expect(file.api['plans.remove']({ id: 'school' })).rejects.toMatchObject(refusal);
    const { workshop } = await file.api['workshops.create'](aNewWorkshop);
    expect(workshop.design.company).toBe('Toko');
    expect(await file.text()).toBe(text);
  });

  it('does not grow beyond what it can be read at', async () => {
    const { api, text } = await aFileWith(written);
    const cards = [{ id: 'x'.repeat(MAX_SESSION_PLANS_BYTES) }];
    const plan = aKeptPlan('long', 'Long', { cardPlan: { cards } });
    await expect(api['plans.keep']({ plan })).rejects.toMatchObject({ code: 'plans-full' });
    expect(await text()).toBe(written);
  });
});

describe('A new workshop', () => {
  it('is made as the chosen plan says, in its file too', async () => {
    const { api } = await aFileWith(written);
    const { handle } = await api['workshops.create']({ ...aNewWorkshop, plan: school });
    const { workshop } = await api['workshops.open']({ handle });
    expect(workshop.design).toMatchObject({ company: 'Toko', lessons: 3, lessonMinutes: 40 });
    expect(workshop.session.cardPlan).toEqual(school.cardPlan);
    expect(workshop.session.clock.plan).toEqual(school.timePlan);
  });

  it('has the usual cards and minutes without one', async () => {
    const { api } = await aFileWith(written);
    const { workshop } = await api['workshops.create'](aNewWorkshop);
    expect(workshop.design).toMatchObject({ lessons: 2, lessonMinutes: 45 });
    expect(workshop.session).not.toHaveProperty('cardPlan');
    expect(workshop.session.clock).not.toHaveProperty('plan');
  });
});
