import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/backend/excel/read/read-workbook';
import { readReturn } from '../../shared/packs/return/read-return';
import { aFilledPack } from '../builders/a-filled-pack';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { convert, missingPrograms } from './office-programs';

const TIMEOUT = 120_000;
const FORMATS = ['xlsx', 'ods'] as const;
const workshop = aFinishedWorkshop();

describe.skipIf(missingPrograms().length > 0)('packs that were saved by LibreOffice', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-returned-'));
    const packs = {
      'untouched-en.xlsx': await aFilledPack(workshop, []),
      'untouched-id.xlsx': await aFilledPack(workshop, [], { department: 1, language: 'id' }),
      'filled.xlsx': await aFilledPack(
        workshop,
        [['kpis', 0, { target: 0.975, owner: '=1+1', baseline: '1.234,5', deadline: '30/11/2026' }]],
        { department: 1, language: 'id' },
      ),
    };
    for (const [name, bytes] of Object.entries(packs)) await writeFile(join(folder, name), bytes);
    const files = Object.keys(packs).map((name) => join(folder, name));
    for (const format of FORMATS) {
      await mkdir(join(folder, format));
      await convert(files, format, join(folder, format), join(folder, 'profile'));
    }
  }, TIMEOUT);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function returned(format: string, name: string) {
    const files = await readdir(join(folder, format));
    const file = files.find((one) => one.startsWith(name)) ?? '';
    return readReturn(workshop, await readWorkbook(await readFile(join(folder, format, file))));
  }

  it.each(FORMATS)('come back unchanged where nobody changed them (.%s)', async (format) => {
    for (const name of ['untouched-en', 'untouched-id']) {
      expect(await returned(format, name)).toMatchObject({
        kind: 'understood',
        proposals: [],
        unreadable: [],
        missing: [],
      });
    }
  });

  it.each(FORMATS)('bring what was typed, and nothing else (.%s)', async (format) => {
    const reading = await returned(format, 'filled');
    expect(reading).toMatchObject({ kind: 'understood', unreadable: [], missing: [] });
    const proposals = reading.kind === 'understood' ? reading.proposals : [];
    expect(proposals.map((one) => one.kind === 'field' && [one.field, one.theirs, one.sent])).toEqual([
      ['baseline', 1234.5, 91.5],
      ['target', 97.5, 95],
      ['deadline', '2026-11-30', '2026-12-31'],
      ['owner', '=1+1', expect.anything()],
    ]);
  });
});
