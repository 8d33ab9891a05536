import { describe, expect, it } from 'vitest';
import { type Connect, connected } from './connected';

export function describeBackups(connect: Connect): void {
  describe('backup copies', () => {
    it('lists and restores one, which can itself be undone', async () => {
      const { api } = await connected(connect);
      const { handle, workshop, stamp } = await api['workshops.create']({ company: 'Old', language: 'en' });
      const changed = { ...workshop, design: { ...workshop.design, company: 'New' } };
      await api['workshops.save']({ handle, workshop: changed, base: stamp });

      const [old] = (await api['backups.list']({ handle })).backups;
      if (!old) throw new Error('no backup copy was made');
      expect(old.revision).toBe(stamp.revision);
      const restored = await api['backups.restore']({ handle, backup: old.handle });
      expect(restored.workshop.design.company).toBe('Old');
      expect(restored.stamp.revision).toBeGreaterThan(stamp.revision + 1);

      const [newest] = (await api['backups.list']({ handle })).backups;
      if (!newest) throw new Error('what stood there was not kept');
      const undone = await api['backups.restore']({ handle, backup: newest.handle });
      expect(undone.workshop.design.company).toBe('New');
    });
  });
}
