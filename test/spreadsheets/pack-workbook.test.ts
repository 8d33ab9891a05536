import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePackWorkbook } from '../../electron/backend/excel/write/pack-workbook';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { packMeta, type PackOrder } from '../../shared/packs/pack-layout';
import { readPackMeta } from '../../shared/packs/pack-meta';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { AN_ORDER, aPackLayout } from '../builders/a-pack';
import { type ReopenedWorkbook, reopened } from '../builders/a-reopened-workbook';
import { aDepartment, aKpi, aQuantity } from '../builders/a-workshop';
import { missingPrograms, type PlainWorkbook, readWithOpenpyxl, resaveWithOpenpyxl } from './office-programs';
import { inLibreOffice } from './office-session';
import { featuresOf } from './workbook-features';

const TIMEOUT = 180_000;
const HOSTILE = [
  '=1234+4321',
  "O'Brien & <b>",
  '😀'.repeat(20),
  'bel\u0007',
  '_x0041_',
  'a, "b"',
  '-5',
  '1/2026',
];

/** The packs that make the round through other programs. */
const PACKS: Readonly<Record<string, readonly [Workshop, PackOrder]>> = {
  'finished.xlsx': [aFinishedWorkshop(), { ...AN_ORDER, language: 'id' }],
  'hostile.xlsx': [aHostileWorkshop(), AN_ORDER],
  'form.xlsx': [aFinishedWorkshop(), { ...AN_ORDER, kind: 'interview-form' }],
};
const NAMES = Object.keys(PACKS);

describe.skipIf(missingPrograms().length > 0)('packs in other programs', () => {
  let folder = '';
  let complaints = '';
  let plain: Record<string, PlainWorkbook> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-packs-'));
    await mkdir(join(folder, 'written'));
    for (const [name, [workshop, order]] of Object.entries(PACKS)) {
      await writeFile(join(folder, 'written', name), await packOf(workshop, order));
    }
    const file = (place: string, name: string) => join(folder, place, name);
    const asOds = (name: string) => file('ods', name.replace('.xlsx', '.ods'));
    complaints = await inLibreOffice([
      ...NAMES.map((name) => ({
        open: file('written', name),
        save: [file('LibreOffice, xlsx', name), asOds(name)],
      })),
      ...NAMES.map((name) => ({ open: asOds(name), save: [file('LibreOffice, ods', name)] })),
    ]);
    const written = NAMES.map((name) => file('written', name));
    await resaveWithOpenpyxl(written, join(folder, 'openpyxl'));
    plain = await readWithOpenpyxl([join(folder, 'written', 'finished.xlsx')]);
  }, TIMEOUT);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const from = async (place: string, name: string) => reopened(await readFile(join(folder, place, name)));

  it('open in LibreOffice without a complaint', () => {
    expect(complaints).toBe('');
  });

  it('show openpyxl numbers, dates and words', () => {
    const cells = Object.values(Object.values(plain)[0]?.['KPI'] ?? {});
    expect(cells).toContainEqual(['2026-12-18T00:00:00', 'dd/mm/yyyy']);
    expect(cells).toContainEqual(['Tinggi lebih baik', '@']);
    expect(cells.map(([value]) => value)).toContain(2_000_000);
  });

  describe.each(['LibreOffice, xlsx', 'LibreOffice, ods'])('saved by %s', (place) => {
    it.each(NAMES)('say the same in every cell of %s', async (name) => {
      const [before, after] = [await from('written', name), await from(place, name)];
      expect(after.sheetNames).toEqual(before.sheetNames);
      expect(valuesOf(after)).toEqual(valuesOf(before));
    });

    it.each(NAMES)('keep dropdowns and checks of %s', async (name) => {
      const [before, after] = [await from('written', name), await from(place, name)];
      expect(checksOf(after)).toEqual(checksOf(before));
      expect(checksOf(before).flat().length).toBeGreaterThanOrEqual(2);
    });

    it.each(NAMES)('keep messages, frozen heads and how %s prints', async (name) => {
      const [before, after] = [join(folder, 'written', name), join(folder, place, name)];
      expect(featuresOf(await readFile(after))).toEqual(featuresOf(await readFile(before)));
    });

    it.each(NAMES)('keep the protection of %s, and what is open', async (name) => {
      const [before, after] = [await from('written', name), await from(place, name)];
      expect(after.workbook.sheets.every(({ protection }) => protection?.sheet)).toBe(true);
      expect(openCells(after)).toEqual(openCells(before));
      expect(hiddenSheets(after)).toEqual(hiddenSheets(before));
    });

    it.each(NAMES)('still know what was sent in %s', async (name) => {
      const reading = readPackMeta((await from(place, name)).sheet('KPI Workshop').rows);
      const [workshop, order] = PACKS[name] ?? [];
      expect(reading.kind).toBe('ok');
      if (name === 'hostile.xlsx' || !workshop || reading.kind !== 'ok') return;
      expect(reading.meta).toEqual(packMeta(aPackLayout(workshop, order)));
    });
  });

  it('keep values, lists, protection and what was sent when openpyxl saves them', async () => {
    const name = 'finished.xlsx';
    const [before, after] = [await from('written', name), await from('openpyxl', name)];
    // It drops what links show, which only the first sheet has.
    expect(valuesOf(after).slice(1)).toEqual(valuesOf(before).slice(1));
    const lists = (book: ReopenedWorkbook) =>
      checksOf(book).map((checks) => checks.map(({ range, list }) => [range, list]));
    expect(lists(after)).toEqual(lists(before));
    expect(openCells(after)).toEqual(openCells(before));
    expect(after.workbook.sheets.every(({ protection }) => protection?.sheet)).toBe(true);
    expect(featuresOf(await readFile(join(folder, 'openpyxl', name)))).toEqual(
      featuresOf(await readFile(join(folder, 'written', name))),
    );
    expect(readPackMeta(after.sheet('KPI Workshop').rows).kind).toBe('ok');
  });
});

async function packOf(workshop: Workshop, order: PackOrder): Promise<Uint8Array> {
  const [department] = workshop.design.departments;
  if (!department) throw new Error('The workshop has no department');
  return writePackWorkbook(workshop, department, order);
}

function aHostileWorkshop(): Workshop {
  const department = aDepartment(
    'Sales',
    HOSTILE.map((text) => [text, text] as const),
  );
  const kpis = HOSTILE.map((text, index) =>
    aKpi({
      id: `k${index}`,
      departmentId: department.id,
      name: text,
      formula: text.repeat(100),
      unit: { kind: index % 2 ? 'currency' : 'percent', label: text },
      target: { value: aQuantity(index * 1.25), minimum: null, maximum: null },
      baseline: { value: null, period: text, establishBy: '2026-08-31' },
    }),
  );
  return aFinishedWorkshop({ departments: [department], kpis, company: '&P "Q&A"' });
}

/** Values by sheet; programs differ in how many empty cells they keep. */
function valuesOf({ workbook }: ReopenedWorkbook) {
  return workbook.sheets.map(({ rows }) =>
    rows.flatMap((row, rowNumber) =>
      row.flatMap((value, column) => (value === null || value === '' ? [] : [[rowNumber, column, value]])),
    ),
  );
}

function checksOf({ workbook }: ReopenedWorkbook) {
  return workbook.sheets.map(({ dataValidations = [] }) =>
    dataValidations
      .map(({ range, type, values, formula1, showErrorMessage, errorStyle, inputMessage }) => ({
        range,
        type,
        // Quotes around the name of a sheet that needs none are a matter of taste.
        list: values ?? formula1?.replaceAll("'", ''),
        stops: showErrorMessage ? (errorStyle ?? 'stop') : 'nothing',
        inputMessage,
      }))
      .sort((one, other) => (one.range < other.range ? -1 : 1)),
  );
}

function openCells({ workbook }: ReopenedWorkbook): string[][] {
  return workbook.sheets.map(({ cells }) =>
    [...(cells ?? [])]
      .flatMap(([place, { style }]) => (style?.protection?.locked === false ? [place] : []))
      .sort(),
  );
}

function hiddenSheets({ workbook }: ReopenedWorkbook): boolean[] {
  return workbook.sheets.map(({ hidden, veryHidden }) => Boolean(hidden || veryHidden));
}
