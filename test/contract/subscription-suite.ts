import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { AppApi } from '../../shared/contract/contract';
import { type Connect, connected } from './connected';

type Change = Parameters<Parameters<AppApi['workshops.changes']>[1]>[0];

/** Some transports subscribe in the background, so what should be heard is said until it is. */
const untilHeard = (say: () => Promise<void>) => vi.waitFor(say, { timeout: 5000, interval: 20 });

export function describeSubscription(connect: Connect): void {
  describe('changes', () => {
    it('tells of a save, with the digest it left', async () => {
      const { api } = await connected(connect);
      const { handle, workshop, stamp } = await api['workshops.create']({ company: 'A', language: 'en' });
      const heard: Change[] = [];
      const unsubscribe = api['workshops.changes']({}, (change) => heard.push(change));
      let base = stamp;
      await untilHeard(async () => {
        base = (await api['workshops.save']({ handle, workshop, base })).stamp;
        expect(heard).toContainEqual({
          kind: 'saved',
          handle,
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        });
      });
      unsubscribe();
    });

    it('tells of a changed list and of a requested file', async () => {
      const { api, backend } = await connected(connect);
      const heard: Change[] = [];
      const unsubscribe = api['workshops.changes']({}, (change) => heard.push(change));
      const { handle, fileName } = await api['workshops.create']({ company: 'A', language: 'en' });
      await untilHeard(async () => {
        await api['workshops.duplicate']({ handle });
        expect(heard).toContainEqual({ kind: 'listed', handle: null, digest: null });
      });
      await untilHeard(async () => {
        backend.showFile(join(backend.ports.folder, fileName));
        expect(heard).toContainEqual({ kind: 'requested', handle, digest: null });
      });
      unsubscribe();
    });

    it('is silent for whoever unsubscribed, and only for them', async () => {
      const { api, backend } = await connected(connect);
      const gone: Change[] = [];
      const staying: Change[] = [];
      const leave = api['workshops.changes']({}, (change) => gone.push(change));
      const stop = api['workshops.changes']({}, (change) => staying.push(change));
      leave();
      await untilHeard(async () => {
        backend.showFile(join(backend.ports.folder, 'A.kpiw'));
        expect(staying).toContainEqual(expect.objectContaining({ kind: 'requested' }));
      });
      expect(gone).toEqual([]);
      stop();
    });
  });
}
