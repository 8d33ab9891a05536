import { describe, expect, it } from 'vitest';
import type { AppError } from '../../shared/errors';
import { type Connect, connected } from './connected';

const UNKNOWN = 'no-such-handle';

export function describeErrors(connect: Connect): void {
  describe('errors', () => {
    it('arrive as a code with details', async () => {
      const { api } = await connected(connect);
      const { handle, workshop, stamp, fileName } = await api['workshops.create']({
        company: 'A',
        language: 'en',
      });
      const base = { ...stamp, digest: '0'.repeat(64) };
      await expect(api['workshops.save']({ handle, workshop, base })).rejects.toMatchObject({
        name: 'AppError',
        code: 'changed-on-disk',
        details: { file: fileName, copy: expect.stringContaining('conflict') },
      });
    });

    it('name the copy of a conflict, in which the window can go on', async () => {
      const { api } = await connected(connect);
      const created = await api['workshops.create']({ company: 'A', language: 'en' });
      const { handle, stamp } = created;
      await api['workshops.save']({ handle, workshop: created.workshop, base: stamp });
      const workshop = { ...created.workshop, design: { ...created.workshop.design, company: 'Ours' } };
      const refused = await api['workshops.save']({ handle, workshop, base: stamp }).catch(
        (error: unknown) => error,
      );
      const { copyHandle, copyRevision, copyDigest } = (refused as AppError).details;
      const copy = { handle: String(copyHandle) };
      const base = { revision: copyRevision as number, digest: copyDigest as string };
      expect(await api['workshops.open'](copy)).toMatchObject({ workshop, stamp: base });

      const later = { ...workshop, design: { ...workshop.design, company: 'Ours, later' } };
      const { stamp: next } = await api['workshops.save']({ ...copy, workshop: later, base });
      expect(next.revision).toBe(base.revision + 1);
      expect(await api['workshops.open'](copy)).toMatchObject({ workshop: later, stamp: next });
      expect((await api['workshops.list']({})).workshops).toHaveLength(2);
    });

    it('name what cannot be taken in', async () => {
      const { api } = await connected(connect);
      const bytes = new TextEncoder().encode('a shopping list');
      await expect(api['workshops.import']({ fileName: 'list.txt', bytes })).rejects.toMatchObject({
        code: 'file-foreign',
        details: { file: 'list.txt' },
      });
    });

    it('say that a handle stands for nothing', async () => {
      const { api } = await connected(connect);
      const notFound = { code: 'not-found' };
      await expect(api['workshops.open']({ handle: UNKNOWN })).rejects.toMatchObject(notFound);
      await expect(api['workshops.delete']({ handle: UNKNOWN })).rejects.toMatchObject(notFound);
      await expect(api['backups.list']({ handle: UNKNOWN })).rejects.toMatchObject(notFound);
      await expect(api['exports.open']({ handle: UNKNOWN })).rejects.toMatchObject(notFound);
      await expect(api['workshops.restore-deleted']({ binned: UNKNOWN })).rejects.toMatchObject(notFound);
      await expect(api['results.export']({ handle: UNKNOWN, language: 'en' })).rejects.toMatchObject(
        notFound,
      );
    });

    it('refuse payloads that do not fit, and calls that do not exist', async () => {
      const { transport } = await connected(connect);
      const refused = { ok: false, code: 'bad-request' };
      for (const payload of [undefined, null, 7, 'text', [], { handle: '' }, { handle: 7 }, {}]) {
        expect(await transport.request('workshops.open', payload)).toMatchObject(refused);
      }
      for (const name of ['workshops.explode', 'constructor', '__proto__', 'workshops.changes', '']) {
        expect(await transport.request(name, {})).toMatchObject(refused);
      }
      const bytes = 'not bytes';
      expect(await transport.request('workshops.import', { fileName: 'x', bytes })).toMatchObject(refused);
    });

    it('say nothing of the inside when something unexpected breaks', async () => {
      const fail = async () => {
        throw new TypeError('secret path /home/someone');
      };
      const { api, transport } = await connected(connect, { opener: { open: fail, showInFolder: fail } });
      const { handle } = await api['workshops.create']({ company: 'A', language: 'en' });
      const exported = await api['results.export']({ handle, language: 'en' });
      const result = await transport.request('exports.open', { handle: exported.handle });
      expect(result).toEqual({ ok: false, code: 'internal', details: {} });
    });
  });
}
