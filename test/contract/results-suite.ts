import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BuildWorkbook } from '../../electron/backend/ports';
import { type Connect, connected } from './connected';

export function describeResults(connect: Connect): void {
  describe('results', () => {
    it('exports with progress, and gives the workbook as bytes', async () => {
      const { api, backend } = await connected(connect);
      const { handle } = await api['workshops.create']({ company: 'Kopi', language: 'id' });
      const stages: string[] = [];
      const exported = await api['results.export'](
        { handle, language: 'id' },
        { onProgress: ({ stage }) => stages.push(stage) },
      );
      expect(stages).toEqual(['reading', 'building', 'writing']);
      expect(exported).toMatchObject({ folder: join(backend.ports.folder, 'Exports'), outcome: 'written' });
      const { fileName, bytes } = await api['exports.download']({ handle: exported.handle });
      expect(fileName).toBe(exported.fileName);
      expect(new TextDecoder().decode(bytes)).toBe('workbook of Kopi');
    });

    it('exports for a caller who does not watch', async () => {
      const { api } = await connected(connect);
      const { handle } = await api['workshops.create']({ company: 'Kopi', language: 'id' });
      expect(await api['results.export']({ handle, language: 'en' })).toMatchObject({ outcome: 'written' });
    });

    it('builds the workbook for the paper and with the scorecard asked for, from the save it stands on', async () => {
      const orders: unknown[] = [];
      const buildResults: BuildWorkbook = async (_workshop, language, order) => {
        orders.push({ language, ...order });
        return new Uint8Array([1]);
      };
      const { api } = await connected(connect, { buildResults });
      const { handle, stamp } = await api['workshops.create']({ company: 'Kopi', language: 'id' });
      await api['results.export']({ handle, language: 'id', paper: 'f4', withScorecard: true });
      const { revision } = stamp;
      expect(orders).toEqual([
        { language: 'id', now: expect.any(String), revision, paper: 'f4', withScorecard: true },
      ]);
    });

    it('hands the workbook and its folder to the system', async () => {
      const { api, backend } = await connected(connect);
      const { handle } = await api['workshops.create']({ company: 'Kopi', language: 'id' });
      const exported = await api['results.export']({ handle, language: 'en' });
      await api['exports.open']({ handle: exported.handle });
      await api['exports.show-in-folder']({ handle: exported.handle });
      const path = join(exported.folder, exported.fileName);
      expect(backend.opened).toEqual([path, path]);
    });

    it('cancels an export, which then leaves no file', async () => {
      const gate = aGate();
      const { api, backend } = await connected(connect, { buildResults: gate.buildResults });
      const { handle } = await api['workshops.create']({ company: 'Kopi', language: 'id' });
      const cancelling = new AbortController();
      const exporting = api['results.export'](
        { handle, language: 'en' },
        {
          signal: cancelling.signal,
          onProgress: ({ stage }) => {
            if (stage === 'building') cancelling.abort();
          },
        },
      );
      await expect(exporting).rejects.toMatchObject({ code: 'cancelled' });
      gate.open();
      await backend.close();
      const left = await readdir(join(backend.ports.folder, 'Exports')).catch(() => []);
      expect(left).toEqual([]);
    });
  });
}

/** A workbook that is not done building before the test says so. */
function aGate(): { buildResults: BuildWorkbook; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    open,
    buildResults: async () => {
      await opened;
      return new Uint8Array([1]);
    },
  };
}
