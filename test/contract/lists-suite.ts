import { describe, expect, it } from 'vitest';
import { aListMapping } from '../builders/a-list-mapping';
import { type Connect, connected } from './connected';

export function describeLists(connect: Connect): void {
  describe('lists that people map', () => {
    it('remember how they were mapped, with what a newer version adds', async () => {
      const { api } = await connected(connect);
      expect(await api['lists.mappings']({})).toEqual({ fileName: 'List Mappings.json', mappings: [] });
      const mapping = { ...aListMapping(['kpi', 'target']), colour: 'green' };
      const kept = await api['lists.keep-mapping']({ mapping });
      expect(kept.mappings).toEqual([mapping]);
      expect(await api['lists.mappings']({})).toEqual(kept);
    });

    it('are not remembered with more headings than fields', async () => {
      const { transport } = await connected(connect);
      const mapping = { ...aListMapping(['kpi', 'target']), fields: ['name'] };
      expect(await transport.request('lists.keep-mapping', { mapping })).toMatchObject({
        ok: false,
        code: 'bad-request',
      });
    });
  });
}
