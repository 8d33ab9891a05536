import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_OWN_LIBRARY_BYTES, OWN_LIBRARY_FILE } from '../../../../electron/backend/library/own-library';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import { standardParts } from '../../../../electron/backend/standard-parts';
import { EMPTY_OWN_LIBRARY, ownLibraryFormat } from '../../../../shared/library/own-entries';
import { aBackend, type TestBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { anOwnEntry } from '../../../builders/an-own-entry';
import { faultyStorage } from '../../../builders/faulty-storage';

async function aLibraryWith(text?: string) {
  const storage = faultyStorage(createNodeStorage());
  const backend = aBackend(await aFolder(), { storage });
  const path = join(backend.ports.folder, OWN_LIBRARY_FILE);
  await mkdir(backend.ports.folder);
  if (text !== undefined) await writeFile(path, text);
  return { backend, api: backend.api, storage, path, text: () => readFile(path, 'utf8') };
}

const chips = anOwnEntry('chips');
const written = ownLibraryFormat.serialise({ ...EMPTY_OWN_LIBRARY, entries: [chips] });
const idsIn = async ({ api }: Pick<TestBackend, 'api'>) =>
  (await api['library.list']({})).entries.map(({ id }) => id);

describe('The file of own entries', () => {
  it('is made with the first entry, as text that people can read, and is no workshop', async () => {
    const { backend, api, path, text } = await aLibraryWith();
    await api['library.list']({});
    expect(await readdir(backend.ports.folder)).toEqual([]);
    await api['library.keep']({ entry: chips });
    expect(await text()).toBe(written);
    expect(await readdir(backend.ports.folder)).toEqual([OWN_LIBRARY_FILE]);
    expect(path).toContain('KPI Workshops');
    expect(await api['workshops.list']({})).toEqual({ workshops: [] });
  });

  it('is found again by the next start of the app', async () => {
    const { backend, api } = await aLibraryWith();
    await api['library.keep']({ entry: chips });
    await backend.close();
    const next = aBackend(join(backend.ports.folder, '..'));
    expect((await next.api['library.list']({})).entries).toEqual([chips]);
  });

  it('takes an entry that is kept again in the place of the old one', async () => {
    const { api } = await aLibraryWith(written);
    await api['library.keep']({ entry: anOwnEntry('tea') });
    const { entries } = await api['library.keep']({ entry: anOwnEntry('chips', 'Bags of chips sold') });
    expect(entries.map(({ texts }) => texts.en?.name)).toEqual(['Bags of chips sold', 'Measure tea']);
  });

  it('is not written when the entry to remove is not in it', async () => {
    const { api, storage } = await aLibraryWith(written);
    await api['library.remove']({ id: 'unknown' });
    expect(storage.calls.some(({ operation }) => operation === 'rename')).toBe(false);
  });

  it('keeps every entry of two programs that add at the same time', async () => {
    const root = await aFolder();
    const one = aBackend(root, { timing: standardParts.timing });
    const other = aBackend(root, { timing: standardParts.timing });
    const adding = Array.from({ length: 15 }, (_, number) => [
      one.api['library.keep']({ entry: anOwnEntry(`one-${number}`) }),
      other.api['library.keep']({ entry: anOwnEntry(`other-${number}`) }),
    ]);
    await Promise.all(adding.flat());
    expect(new Set(await idsIn(one)).size).toBe(30);
    expect(await idsIn(other)).toEqual(await idsIn(one));
  });

  it('keeps what an editor wrote between reading and replacing', async () => {
    const { api, backend, path, storage } = await aLibraryWith(written);
    let isWritten = false;
    const untouched = storage.create;
    storage.create = async (name) => {
      if (name.endsWith('.tmp') && !isWritten) {
        isWritten = true;
        const entries = [chips, anOwnEntry('typed-by-hand')];
        await writeFile(path, ownLibraryFormat.serialise({ ...EMPTY_OWN_LIBRARY, entries }));
      }
      return untouched(name);
    };
    await api['library.keep']({ entry: anOwnEntry('tea') });
    expect(await idsIn(backend)).toEqual(['chips', 'typed-by-hand', 'tea']);
  });
});

describe('A file of own entries that cannot be used', () => {
  const tooNew = JSON.stringify({ format: 'kpi-workshop-library', version: 2, entries: [] });
  const newWord = written.replace('"weekly"', '"hourly"');
  it.each([
    ['cut short', written.slice(0, -10), 'library-damaged'],
    ['empty', '', 'library-damaged'],
    ['something else', '{"format":"recipes"}', 'library-damaged'],
    ['mistyped by hand', newWord, 'library-damaged'],
    ['from a newer version', tooNew, 'library-too-new'],
    ['far too large', ' '.repeat(MAX_OWN_LIBRARY_BYTES + 1), 'library-too-large'],
  ])('is left as it is and told of: %s', async (_trouble, text, code) => {
    const library = await aLibraryWith(text);
    const refusal = { code, details: { file: OWN_LIBRARY_FILE } };
    await expect(library.api['library.list']({})).rejects.toMatchObject(refusal);
    await expect(library.api['library.keep']({ entry: chips })).rejects.toMatchObject(refusal);
    await expect(library.api['library.remove']({ id: 'chips' })).rejects.toMatchObject(refusal);
    expect(await library.text()).toBe(text);
  });

  it('is left as it is when it is no text at all', async () => {
    const { api, path } = await aLibraryWith();
    const bytes = Uint8Array.of(0xff, 0xfe, 0x00, 0xd8);
    await writeFile(path, bytes);
    await expect(api['library.keep']({ entry: chips })).rejects.toMatchObject({ code: 'library-damaged' });
    expect(Uint8Array.from(await readFile(path))).toEqual(bytes);
  });

  it('is read although an editor put a mark before its first character', async () => {
    const { backend } = await aLibraryWith(`\uFEFF${written}`);
    expect(await idsIn(backend)).toEqual(['chips']);
  });

  it('is not changed when it is marked as read-only', async () => {
    const { api, path, text, storage } = await aLibraryWith(written);
    await chmod(path, 0o444);
    // Whoever may do everything may write to any file; the mark is what counts here.
    const facts = storage.facts;
    storage.facts = async (name) => ({ ...(await facts(name)), isWritable: name !== path });
    await expect(api['library.keep']({ entry: anOwnEntry('tea') })).rejects.toMatchObject({
      code: 'read-only',
    });
    expect(await text()).toBe(written);
  });

  it('does not grow beyond what it can be read at', async () => {
    const long = anOwnEntry('long', 'Long', {
      texts: { en: { name: 'Long', formula: 'x'.repeat(MAX_OWN_LIBRARY_BYTES), blanks: [] } },
    });
    const { api, text } = await aLibraryWith(written);
    await expect(api['library.keep']({ entry: long })).rejects.toMatchObject({ code: 'library-full' });
    expect(await text()).toBe(written);
  });
});

describe('A disk that fails while an entry is kept', () => {
  it.each([
    ['is full', 'write', 'ENOSPC', 'disk-full'],
    ['takes half', 'write', 'short', null],
    ['cannot sync', 'sync', 'EIO', 'storage-failed'],
    ['refuses the folder', 'create', 'EROFS', 'read-only'],
    ['will not rename', 'rename', 'EIO', 'storage-failed'],
  ] as const)('leaves the old file whole: it %s', async (_trouble, operation, fault, code) => {
    const { api, storage, text, backend } = await aLibraryWith(written);
    storage.failWhen((call) =>
      call.operation === operation && call.path.endsWith('.tmp') ? fault : undefined,
    );
    const keeping = api['library.keep']({ entry: anOwnEntry('tea') });
    if (code === null) await keeping;
    else {
      await expect(keeping).rejects.toMatchObject({ code });
      expect(await text()).toBe(written);
      storage.heal();
      await api['library.keep']({ entry: anOwnEntry('tea') });
    }
    storage.heal();
    expect(await idsIn(backend)).toEqual(['chips', 'tea']);
  });
});
