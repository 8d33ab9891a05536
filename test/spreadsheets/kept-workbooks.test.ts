import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/backend/excel/read/read-workbook';
import { fileCodec } from '../../electron/backend/file-codec';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { readWorkshopFile } from '../../shared/file-format/read';
import { readReturn } from '../../shared/packs/return/read-return';
import { cellPlace } from '../../shared/packs/return/sheet-grid';
import { KEPT_WORKBOOKS } from '../files/workbooks/kept-workbooks';

const FOLDER = join(import.meta.dirname, '../files/workbooks');
const of = (kind: string) => KEPT_WORKBOOKS.filter((one) => one.kind === kind);
const cellsOf = async (file: string) => readWorkbook(await readFile(join(FOLDER, file)));

/** What `FILLED_IN` comes to: the field with what was sent and what came, or the row that is new. */
const PROPOSALS = [
  ['new-duty', { duty: 'Menjaga merek', idealOutcome: 'Disebut 10 kali di media siswa' }],
  ['target', 3, 4],
  ['owner', 'Dinda Safitri', 'Sari Utami'],
  ['notes', null, 'Tanya OSIS, "kelas X" & <XI>'],
  ['direction', 'range', 'lower'],
  ['targetMaximum', 2_000_000, 2_500_000],
  ['target', null, 97.5],
  ['new-kpi', { name: 'Pengikut Instagram', unit: 'pengikut', target: 1250, status: 'candidate' }],
  ['responsibility', null, 'Promosi'],
  ['outcome', null, 'Lebih dikenal'],
];

describe('workbooks of other programs', () => {
  let workshop: Workshop;
  beforeAll(async () => {
    const read = readWorkshopFile(await readFile(join(FOLDER, 'workshop.kpiw')), fileCodec);
    if (read.kind !== 'ok') throw new Error(read.kind);
    workshop = read.workshop;
  });

  it('are all on the list, and the list is all of them', async () => {
    const files = (await readdir(FOLDER)).filter((name) => /\.(xlsx|ods|csv)$/.test(name));
    expect(KEPT_WORKBOOKS.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(of('pack'))(
    '$file, $made by $by, brings what was filled in and nothing else',
    async ({ file, format }) => {
      const cells = await cellsOf(file);
      expect(cells.format).toBe(format);
      const reading = readReturn(workshop, cells);
      if (reading.kind === 'refused') throw new Error(reading.code);
      expect(reading).toMatchObject({
        department: 'Marketing',
        unreadable: [],
        missing: [],
        isOutdated: false,
      });
      const brought = reading.proposals.map((one) =>
        one.kind === 'field' ? [one.field, one.sent, one.theirs] : [one.kind, filled(one.values)],
      );
      expect(brought).toEqual(PROPOSALS);
      // Every date, choice and number that nobody touched is as it was sent, in whatever way it was written.
      expect(reading.unchanged).toBe(74);
    },
  );

  it.each([...of('tracker'), ...of('list')])('$file, $made by $by, holds its values', async (kept) => {
    const { format, sheets } = await cellsOf(kept.file);
    expect(format).toBe(kept.format);
    const found = sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [name, cellPlace({ sheet: name, row: cell.row }, cell.column).cell, cell.value]),
    );
    for (const cell of kept.cells ?? []) expect(found).toContainEqual(cell);
    expect(readReturn(workshop, { format, sheets })).toMatchObject({
      kind: 'refused',
      code: 'return-no-pack',
    });
  });
});

function filled(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
