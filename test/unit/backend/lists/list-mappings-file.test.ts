import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  LIST_MAPPINGS_FILE,
  MAX_LIST_MAPPINGS_BYTES,
} from '../../../../electron/backend/lists/list-mappings-file';
import { listMappingsFormat, NO_LIST_MAPPINGS } from '../../../../shared/lists/list-mappings';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aListMapping } from '../../../builders/a-list-mapping';

async function aFileWith(text?: string) {
  const backend = aBackend(await aFolder());
  const path = join(backend.ports.folder, LIST_MAPPINGS_FILE);
  await mkdir(backend.ports.folder);
  if (text !== undefined) await writeFile(path, text);
  return { backend, api: backend.api, path, text: () => readFile(path, 'utf8') };
}

const mapping = aListMapping(['indikator', 'target']);
const written = listMappingsFormat.serialise({ ...NO_LIST_MAPPINGS, mappings: [mapping] });

describe('The file of mappings', () => {
  it('is made with the first mapping, for people to read, and found by the next start', async () => {
    const { backend, api, text } = await aFileWith();
    expect(await api['lists.mappings']({})).toEqual({ fileName: 'List Mappings.json', mappings: [] });
    expect(await readdir(backend.ports.folder)).toEqual([]);
    await api['lists.keep-mapping']({ mapping });
    expect(await text()).toBe(written);
    await backend.close();
    const next = aBackend(join(backend.ports.folder, '..'));
    expect((await next.api['lists.mappings']({})).mappings).toEqual([mapping]);
    expect(await next.api['workshops.list']({})).toEqual({ workshops: [] });
  });

  it('keeps the newest mapping of a shape beside those of other shapes', async () => {
    const { api } = await aFileWith(written);
    const other = aListMapping(['kpi']);
    const newer = aListMapping(['indikator', 'target'], { numbers: 'en' });
    await api['lists.keep-mapping']({ mapping: other });
    expect((await api['lists.keep-mapping']({ mapping: newer })).mappings).toEqual([other, newer]);
  });

  it.each([
    ['damaged', written.slice(0, -5), 'mappings-damaged'],
    ['something else', '[]', 'mappings-damaged'],
    ['newer', '{"format":"kpi-workshop-list-mappings","version":9}', 'mappings-too-new'],
    ['far too large', ' '.repeat(MAX_LIST_MAPPINGS_BYTES + 1), 'mappings-too-large'],
  ])('is told of and left as it is when it is %s', async (_trouble, text, code) => {
    const file = await aFileWith(text);
    const refusal = { code, details: { file: LIST_MAPPINGS_FILE } };
    await expect(file.api['lists.mappings']({})).rejects.toMatchObject(refusal);
    await expect(file.api['lists.keep-mapping']({ mapping })).rejects.toMatchObject(refusal);
    expect(await file.text()).toBe(text);
  });

  it('does not grow beyond what it can be read at', async () => {
    const wide = (name: string) =>
      aListMapping(Array.from({ length: 200 }, (_, index) => `${name}${index}`.padEnd(200, 'x')));
    const mappings = Array.from({ length: 23 }, (_, index) => wide(`list ${index} `));
    const text = listMappingsFormat.serialise({ ...NO_LIST_MAPPINGS, mappings });
    const { api, text: now } = await aFileWith(text);
    expect((await api['lists.mappings']({})).mappings).toHaveLength(23);
    const keeping = api['lists.keep-mapping']({ mapping: wide('one too many ') }).then(() => 'kept');
    await expect(keeping).rejects.toMatchObject({ code: 'mappings-full' });
    expect((await now()) === text).toBe(true);
  });
});
