import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { type Connect, connected } from './connected';

const withCompany = (workshop: Workshop, company: string): Workshop => ({
  ...workshop,
  design: { ...workshop.design, company },
});

export function describeWorkshops(connect: Connect): void {
  describe('workshops', () => {
    it('creates, lists and opens', async () => {
      const { api } = await connected(connect);
      expect(await api['workshops.list']({})).toEqual({ workshops: [] });
      const period = { kind: 'year', label: '2026', start: '2026-01-01', end: '2026-12-31' } as const;
      const created = await api['workshops.create']({ company: 'Kopi Kita', language: 'id', period });
      expect(created).toMatchObject({ fileName: 'Kopi Kita 2026.kpiw', isReadOnly: false });
      expect(created.workshop.design).toMatchObject({ company: 'Kopi Kita', period });
      const { workshops } = await api['workshops.list']({});
      expect(workshops).toMatchObject([
        { handle: created.handle, fileName: created.fileName, company: 'Kopi Kita', problem: null },
      ]);
      expect(await api['workshops.open']({ handle: created.handle })).toEqual(created);
    });

    it('creates a sample', async () => {
      const { api } = await connected(connect);
      const sample = await api['workshops.create-sample']({ sample: 'rehearsal', language: 'id' });
      expect(sample.workshop).toMatchObject({ language: 'id', design: { company: 'rehearsal' } });
      expect((await api['workshops.list']({})).workshops).toHaveLength(1);
    });

    it('starts the next period of a workshop', async () => {
      const { api } = await connected(connect);
      const { handle, workshop } = await api['workshops.create']({ company: 'Kopi Kita', language: 'id' });
      const period = { kind: 'year', label: '2027', start: '2027-01-01', end: '2027-12-31' } as const;
      const next = await api['workshops.start-next-period']({
        handle,
        period,
        decisions: {},
        keepsObjectives: true,
      });
      expect(next).toMatchObject({
        fileName: 'Kopi Kita 2027.kpiw',
        workshop: { previousId: workshop.id, language: 'id', design: { period } },
      });
    });

    it('saves every kind of text and gives it back', async () => {
      const { api } = await connected(connect);
      const created = await api['workshops.create']({ company: 'A', language: 'en' });
      const { handle, stamp } = created;
      const company = `=1+1 "<b>" \\ \u{1F680} مرحبا \u2028 ${'x'.repeat(300)}`;
      const workshop = withCompany(created.workshop, company);
      const receipt = await api['workshops.save']({ handle, workshop, base: stamp });
      expect(receipt.stamp.revision).toBe(stamp.revision + 1);
      const reopened = await api['workshops.open']({ handle });
      expect(reopened.stamp).toEqual(receipt.stamp);
      expect(reopened.workshop).toEqual(workshop);
    });

    it('carries unknown keys through', async () => {
      const { api } = await connected(connect);
      const { handle, stamp, workshop } = await api['workshops.create']({ company: 'A', language: 'en' });
      const fromLater = { ...workshop, mood: { room: 'good' } };
      await api['workshops.save']({ handle, workshop: fromLater, base: stamp });
      expect((await api['workshops.open']({ handle })).workshop).toEqual(fromLater);
    });

    it('saves a copy beside the original', async () => {
      const { api } = await connected(connect);
      const created = await api['workshops.create']({ company: 'A', language: 'en' });
      const workshop = withCompany(created.workshop, 'B');
      const copy = await api['workshops.save-copy']({ handle: created.handle, workshop });
      expect(copy.handle).not.toBe(created.handle);
      expect(copy.workshop.design.company).toBe('B');
      expect((await api['workshops.open']({ handle: created.handle })).workshop.design.company).toBe('A');
    });

    it('renames the file', async () => {
      const { api } = await connected(connect);
      const { handle } = await api['workshops.create']({ company: 'A', language: 'en' });
      const entry = await api['workshops.rename']({ handle, name: 'New name' });
      expect(entry).toMatchObject({ fileName: 'New name.kpiw', company: 'A' });
      expect((await api['workshops.list']({})).workshops).toEqual([entry]);
    });

    it('duplicates as a workshop of its own', async () => {
      const { api } = await connected(connect);
      const original = await api['workshops.create']({ company: 'A', language: 'en' });
      const entry = await api['workshops.duplicate']({ handle: original.handle });
      const duplicate = await api['workshops.open']({ handle: entry.handle });
      expect(duplicate.workshop.design).toEqual(original.workshop.design);
      expect(duplicate.workshop.id).not.toBe(original.workshop.id);
    });

    it('deletes and brings back', async () => {
      const { api } = await connected(connect);
      const created = await api['workshops.create']({ company: 'A', language: 'en' });
      const { binned } = await api['workshops.delete']({ handle: created.handle });
      expect((await api['workshops.list']({})).workshops).toEqual([]);
      const { deleted } = await api['workshops.list-deleted']({});
      expect(deleted).toEqual([{ binned, fileName: expect.stringMatching(/\.kpiw$/) }]);
      const entry = await api['workshops.restore-deleted']({ binned });
      expect(await api['workshops.list-deleted']({})).toEqual({ deleted: [] });
      expect(entry.fileName).toBe(created.fileName);
      expect((await api['workshops.open']({ handle: entry.handle })).workshop).toEqual(created.workshop);
    });

    it('gives a workshop away as bytes and takes it in again', async () => {
      const { api } = await connected(connect);
      const created = await api['workshops.create']({ company: 'A', language: 'en' });
      const notes = 'n'.repeat(1_500_000);
      const design = { ...created.workshop.design, objectives: [{ id: 'o', text: notes }] };
      const workshop = { ...created.workshop, design };
      await api['workshops.save']({ handle: created.handle, workshop, base: created.stamp });
      const { fileName, bytes } = await api['workshops.download']({ handle: created.handle });
      const entry = await api['workshops.import']({ fileName, bytes });
      expect(entry.handle).not.toBe(created.handle);
      expect((await api['workshops.open']({ handle: entry.handle })).workshop).toEqual(workshop);
    });

    it('answers the file that the app was started with, once', async () => {
      const { api, backend } = await connected(connect);
      expect(await api['workshops.requested']({})).toEqual({ handle: null });
      const created = await api['workshops.create']({ company: 'A', language: 'en' });
      backend.requestFile(join(backend.ports.folder, created.fileName));
      expect(await api['workshops.requested']({})).toEqual({ handle: created.handle });
      expect(await api['workshops.requested']({})).toEqual({ handle: null });
    });
  });
}
