import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BackendPorts } from '../../../../electron/backend/ports';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';

const PDF = new TextEncoder().encode('%PDF-1.7 of the page');

async function anOpenWorkshop(traits: Partial<BackendPorts> = { printPage: async () => PDF }) {
  const backend = aBackend(await aFolder(), traits);
  const { handle } = await backend.api['workshops.create']({ company: 'Kopi', language: 'id' });
  return { ...backend, handle, exports: join(backend.ports.folder, 'Exports') };
}

describe('a PDF of what the window has drawn', () => {
  it('lands among the exports, named after the workshop, what it is and its language', async () => {
    const { api, handle, exports } = await anOpenWorkshop();
    const stages: string[] = [];
    const made = await api['print.save-pdf'](
      { handle, document: 'handout', language: 'id' },
      { onProgress: ({ stage }) => stages.push(stage) },
    );
    await api['print.save-pdf']({ handle, document: 'results', language: 'en' });
    expect(stages).toEqual(['drawing', 'writing']);
    expect(made).toMatchObject({ folder: exports, outcome: 'written' });
    expect((await readdir(exports)).sort()).toEqual(['Kopi (print, EN).pdf', 'Kopi (satu halaman, ID).pdf']);
    expect(await readFile(join(exports, made.fileName))).toEqual(Buffer.from(PDF));
    const { bytes } = await api['exports.download']({ handle: made.handle });
    expect(bytes).toEqual(PDF);
  });

  it('of the run of show is told from what people get', async () => {
    const { api, handle, exports } = await anOpenWorkshop();
    await api['print.save-pdf']({ handle, document: 'run-of-show', language: 'id' });
    await api['print.save-pdf']({ handle, document: 'run-of-show', language: 'en' });
    expect((await readdir(exports)).sort()).toEqual([
      'Kopi (run of show, EN).pdf',
      'Kopi (susunan acara, ID).pdf',
    ]);
  });

  it('leaves an earlier one alone that is open in another program', async () => {
    const { api, handle, exports } = await anOpenWorkshop();
    const wish = { handle, document: 'results', language: 'en' } as const;
    const { fileName } = await api['print.save-pdf'](wish);
    await writeFile(join(exports, `.~lock.${fileName}#`), '');
    const again = await api['print.save-pdf'](wish);
    expect(again).toMatchObject({ fileName: 'Kopi (print, EN) (2).pdf', outcome: 'renamed' });
  });

  it('leaves no file where it was stopped', async () => {
    const stopping = new AbortController();
    const { api, handle, exports } = await anOpenWorkshop({
      printPage: async () => {
        stopping.abort();
        return PDF;
      },
    });
    const saving = api['print.save-pdf'](
      { handle, document: 'results', language: 'en' },
      { signal: stopping.signal },
    );
    await expect(saving).rejects.toMatchObject({ code: 'cancelled' });
    await expect(readdir(exports)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is not offered by a host without a window of its own, and refused there', async () => {
    const { api, handle } = await anOpenWorkshop({});
    expect((await api['host.describe']({})).can.writePdf).toBe(false);
    const saving = api['print.save-pdf']({ handle, document: 'results', language: 'en' });
    await expect(saving).rejects.toMatchObject({ code: 'bad-request' });
  });
});
