import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/backend/excel/read/read-workbook';
import { writeResultsWorkbook } from '../../electron/backend/excel/write/results-workbook';
import type { Language } from '../../shared/domain/schema/primitives';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { aDepartment, aKpi, aQuantity } from '../builders/a-workshop';
import {
  missingPrograms,
  pdfPageSizes,
  pdfText,
  type PlainWorkbook,
  readWithOpenpyxl,
} from './office-programs';
import { inLibreOffice } from './office-session';
import { featuresOf } from './workbook-features';
import { shownIn } from './shown-in';

const TIMEOUT = 180_000;
const NAMES = ['finished.xlsx', 'hostile.xlsx', 'empty.xlsx'] as const;
const HOSTILE = [
  '=1234+4321',
  'Q1/Q2: [Plan]?',
  'History',
  "'Kepala'",
  '<b>&"',
  '😀'.repeat(20),
  'bel\u0007',
  '_x0041_',
];

describe.skipIf(missingPrograms().length > 0)('results workbook in other programs', () => {
  let folder = '';
  let complaints = '';
  let written: readonly PlainWorkbook[] = [];
  let recalculated: readonly PlainWorkbook[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-office-'));
    await writeWorkbooks(folder);
    const files = NAMES.map((name) => join(folder, name));
    const resaved = NAMES.map((name) => join(folder, 'resaved', name));
    complaints = await inLibreOffice(
      NAMES.map((name, index) => ({
        open: join(folder, name),
        calculates: true,
        save: [join(folder, name.replace('.xlsx', '.pdf')), resaved[index] ?? '', asOds(name)],
      })),
    );
    const read = await readWithOpenpyxl([...files, ...resaved]);
    written = files.map((file) => read[file] ?? {});
    recalculated = resaved.map((file) => read[file] ?? {});
  }, TIMEOUT);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const asOds = (name: string) => join(folder, 'resaved', name.replace('.xlsx', '.ods'));

  it('opens in LibreOffice without a complaint', () => {
    expect(complaints).toBe('');
  });

  it.each(NAMES)('keeps in LibreOffice what people see and use (%s)', async (name) => {
    const [before, after] = [join(folder, name), join(folder, 'resaved', name)];
    expect(featuresOf(await readFile(after))).toEqual(featuresOf(await readFile(before)));
  });

  it.each(NAMES)('says the same in every cell after LibreOffice has saved it as .ods (%s)', async (name) => {
    const [before, after] = [join(folder, name), asOds(name)];
    expect(shownIn(await readWorkbook(await readFile(after)))).toEqual(
      shownIn(await readWorkbook(await readFile(before))),
    );
  });

  it('shows openpyxl every value of the register', () => {
    const register = written[0]?.['Daftar KPI'] ?? {};
    expect(register['C4']).toEqual(['Kehadiran karyawan', 'General']);
    const cells = Object.values(register);
    expect(cells).toContainEqual([0.95, '#,##0%']);
    expect(cells).toContainEqual([2_000_000, '"Rp "#,##0']);
    expect(cells).toContainEqual(['2026-12-18T00:00:00', 'dd/mm/yyyy']);
  });

  it('says the same in every cell after LibreOffice has recalculated and saved it', () => {
    written.forEach((workbook, index) => {
      expect(valuesOf(recalculated[index] ?? {})).toEqual(valuesOf(workbook));
    });
  });

  it('holds no error and none of the typed formulas', () => {
    const values = recalculated.flatMap((workbook) =>
      Object.values(valuesOf(workbook)).flatMap(Object.values),
    );
    expect(values.filter((value) => /^(#|Err:)/.test(String(value)))).toEqual([]);
    expect(values).toContain('=1234+4321');
    expect(values).not.toContain(5555);
  });

  it('prints on A4 with the targets as people read them', async () => {
    const pdf = join(folder, 'finished.pdf');
    expect(await pdfPageSizes(pdf)).toEqual(['595 x 842', '842 x 595']);
    const text = await pdfText(pdf);
    for (const words of ['Toko Siswa Maju', '3 kelas', '95%', 'Persetujuan', 'Halaman 1 dari']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('###');
  });
});

async function writeWorkbooks(folder: string): Promise<void> {
  const departments = HOSTILE.map((text, index) => ({
    ...aDepartment(text, [[text, text]]),
    id: `d${index}`,
  }));
  const kpis = HOSTILE.map((text, index) =>
    aKpi({
      id: `k${index}`,
      departmentId: `d${index}`,
      name: text,
      formula: text.repeat(200),
      unit: { kind: 'custom', label: text },
      target: { value: aQuantity(index * 1.25), minimum: null, maximum: null },
    }),
  );
  const nothing = { departments: [], kpis: [], participants: [], objectives: [] };
  const workbooks = {
    'finished.xlsx': await results(aFinishedWorkshop(), 'id'),
    'hostile.xlsx': await results(aFinishedWorkshop({ departments, kpis, company: '&P "Q&A"' }), 'en'),
    'empty.xlsx': await results(aFinishedWorkshop(nothing), 'en'),
  } satisfies Record<(typeof NAMES)[number], Uint8Array>;
  for (const [name, bytes] of Object.entries(workbooks)) await writeFile(join(folder, name), bytes);
}

function results(workshop: Workshop, language: Language): Promise<Uint8Array> {
  return writeResultsWorkbook(workshop, language, { now: '2026-08-03T02:00:00.000Z' });
}

/** Values by sheet and address: number formats may be spelt differently by another program. */
function valuesOf(workbook: PlainWorkbook): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(workbook).map(([sheet, cells]) => [
      sheet,
      Object.fromEntries(Object.entries(cells).map(([address, [value]]) => [address, value])),
    ]),
  );
}
