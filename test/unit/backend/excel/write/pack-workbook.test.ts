import { describe, expect, it } from 'vitest';
import { writePackWorkbook } from '../../../../../electron/backend/excel/write/pack-workbook';
import type { Kpi } from '../../../../../shared/domain/schema/kpi';
import type { Workshop } from '../../../../../shared/domain/schema/workshop';
import { LANGUAGES } from '../../../../../shared/i18n/i18n';
import { PACK_FIELDS, PACK_TABLES } from '../../../../../shared/packs/pack-fields';
import { packKey, PACK_PLACES, packMeta, type PackOrder } from '../../../../../shared/packs/pack-layout';
import { readPackMeta } from '../../../../../shared/packs/pack-meta';
import { aFinishedWorkshop } from '../../../../builders/a-finished-workshop';
import { AN_ORDER, aPackLayout } from '../../../../builders/a-pack';
import { reopened } from '../../../../builders/a-reopened-workbook';
import { aDepartment, aKpi, aQuantity } from '../../../../builders/a-workshop';

type Traits = Partial<PackOrder> & { readonly department?: number };

async function written(workshop: Workshop, { department = 0, ...traits }: Traits = {}) {
  const chosen = workshop.design.departments[department];
  if (!chosen) throw new Error('no such department');
  const book = await reopened(await writePackWorkbook(workshop, chosen, { ...AN_ORDER, ...traits }));
  return {
    ...book,
    table: (name: string) => tableIn(book.sheet(name)),
    sheetOf: (name: string) => book.sheet(name).sheet,
  };
}

type Sheet = ReturnType<Awaited<ReturnType<typeof reopened>>['sheet']>;

/** The rows of a table by their keys, and its cells. */
function tableIn({ sheet, rows }: Sheet) {
  const keys = (rows[PACK_PLACES.keys - 1] ?? []).map((key) => String(key).replace(/^.*\./, ''));
  const records = rows
    .slice(PACK_PLACES.firstRow - 1)
    .map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? null])));
  const cell = (row: number, field: string) =>
    sheet.cells?.get(`${PACK_PLACES.firstRow - 1 + row},${keys.indexOf(field)}`);
  const check = (field: string) => {
    const index = keys.indexOf(field);
    const letter = (index < 26 ? '' : 'A') + String.fromCharCode(65 + (index % 26));
    return sheet.dataValidations?.find(({ range }) => range.startsWith(`${letter}${PACK_PLACES.firstRow}:`));
  };
  return { records, cell, check, keys };
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);

async function kpiTable(...kpis: Partial<Kpi>[]) {
  const made = kpis.map((traits, index) => aKpi({ id: `k${index}`, departmentId: 'Marketing', ...traits }));
  return (await written(aFinishedWorkshop({ kpis: made }))).table('KPIs');
}

describe('department pack', () => {
  it('holds instructions, duties, KPIs and the interview, in either language', async () => {
    const english = await written(aFinishedWorkshop());
    expect(english.sheetNames).toEqual(['Read me first', 'Duties', 'KPIs', 'Interview', 'KPI Workshop']);
    const indonesian = await written(aFinishedWorkshop(), { language: 'id' });
    expect(indonesian.sheetNames.slice(0, 4)).toEqual(['Baca dulu', 'Tugas & Target', 'KPI', 'Wawancara']);
    expect(indonesian.table('KPI').records[0]).toMatchObject({
      name: 'Jumlah kelas yang mengenal produk',
      direction: 'Tinggi lebih baik',
      kind: 'Lagging (bukti)',
    });
  });

  it('says whose it is, how to fill it in and who waits for it', async () => {
    const { sheet } = await written(aFinishedWorkshop());
    const { texts, beside } = sheet('Read me first');
    expect(texts).toContain('Marketing');
    expect(beside('For')).toBe('Dinda Safitri');
    expect(beside('Period')).toBe('Semester 1 2026/27 · 13 July 2026 – 18 December 2026');
    expect(texts).toContain('Save the file and send it to Bima Pratama (COO).');
    const nobody = await written(aFinishedWorkshop({ participants: [] }));
    expect(nobody.sheet('Read me first').texts.some((text) => text.includes('{{'))).toBe(false);
  });

  it('holds what is there, with hidden ids, and empty rows below', async () => {
    const { table, sheetOf } = await written(aFinishedWorkshop());
    const { records } = table('KPIs');
    expect(records.map(({ kpiId }) => kpiId)).toEqual([
      'mkt-01',
      'mkt-02',
      'mkt-03',
      ...Array(10).fill(null),
    ]);
    expect(records[0]).toMatchObject({
      code: 'MKT-01',
      duty: 'Promosi produk',
      unit: 'kelas',
      direction: 'Higher is better',
      target: 3,
      targetMinimum: null,
      deadline: day('2026-12-18'),
      dataAvailability: 'Ready',
      lastValueSource: 'Survei OSIS',
      owner: 'Dinda Safitri',
      status: 'Chosen',
    });
    expect(records[1]).toMatchObject({ target: null, targetMinimum: 1_500_000, targetMaximum: 2_000_000 });
    expect(sheetOf('KPIs').columns?.[0]).toMatchObject({ hidden: true });
    expect(sheetOf('Duties').columns?.slice(0, 2)).toMatchObject([{ hidden: true }, { hidden: true }]);
    expect(sheetOf('KPIs').rowDefs?.get(PACK_PLACES.keys - 1)).toMatchObject({ hidden: true });
    expect(table('Duties').records.slice(0, 2)).toMatchObject([
      { duty: 'Promosi produk', idealOutcome: 'Produk dikenal minimal oleh 3 kelas' },
      { duty: null, idealOutcome: null },
    ]);
  });

  it('names every column by a key that no one changes', async () => {
    const { sheet } = await written(aFinishedWorkshop());
    const names = { duties: 'Duties', kpis: 'KPIs', interview: 'Interview' };
    for (const table of PACK_TABLES) {
      expect(sheet(names[table]).rows[0]).toEqual(PACK_FIELDS[table].map((field) => packKey(table, field)));
    }
  });

  it('tells by its heads which few columns matter, and explains the grey cells', async () => {
    const { sheet, part } = await written(aFinishedWorkshop());
    const { rows } = sheet('KPIs');
    expect(rows[PACK_PLACES.lead - 1]?.join(' ')).toContain('a grey cell is not needed');
    const head = /<row r="4".*?<\/row>/s.exec(part('xl/worksheets/sheet3.xml'))?.[0] ?? '';
    const styles = [...head.matchAll(/ s="(\d+)"/g)].map(([, style]) => style);
    const styleOf = (field: string) => styles[PACK_FIELDS.kpis.findIndex((one) => one === field)];
    expect(styleOf('target')).toBe(styleOf('name'));
    expect(styleOf('targetMinimum')).toBe(styleOf('lastValueSource'));
    expect(styleOf('targetMinimum')).not.toBe(styleOf('name'));
  });

  it('says above its table what fits on the first page, whole', async () => {
    const { part } = await written(aFinishedWorkshop());
    expect(part('xl/worksheets/sheet3.xml')).toMatch(/<mergeCell ref="D3:H3"/);
  });

  it('keeps heads and names in sight', async () => {
    const { sheetOf } = await written(aFinishedWorkshop());
    expect(sheetOf('KPIs').freezePane).toEqual({ rows: 4, columns: 3 });
    expect(sheetOf('Duties').freezePane).toEqual({ rows: 4 });
  });

  it('knows what it is and what was sent, in a sheet that nobody sees', async () => {
    const workshop = aFinishedWorkshop();
    const { sheet, part } = await written(workshop);
    expect(part('xl/workbook.xml')).toMatch(/name="KPI Workshop"[^>]*state="veryHidden"/);
    expect(readPackMeta(sheet('KPI Workshop').rows)).toEqual({
      kind: 'ok',
      meta: packMeta(aPackLayout(workshop)),
    });
  });

  it('opens without duties and KPIs, and offers no empty list of duties', async () => {
    const { table } = await written(aFinishedWorkshop({ departments: [aDepartment('Sales')], kpis: [] }));
    expect(table('Duties').records).toHaveLength(10);
    expect(table('KPIs').records).toHaveLength(10);
    expect(table('KPIs').check('duty')).toMatchObject({ type: 'textLength' });
  });
});

describe('numbers and dates of a pack', () => {
  it('stand as a share where the unit is a percentage, ready for another', async () => {
    const target = { value: aQuantity(95), minimum: null, maximum: null };
    const { cell } = await kpiTable({ unit: { kind: 'percent', label: '' }, target });
    expect(cell(0, 'target')).toMatchObject({ value: 0.95, style: { numFmt: '0.0%' } });
    expect(cell(0, 'lastValue')?.style?.numFmt).toBe('0.0%');
  });

  it('show any number in full, and what it is counted in', async () => {
    const target = { value: aQuantity(2_500_000), minimum: null, maximum: null };
    const { cell } = await kpiTable({ unit: { kind: 'currency', label: 'IDR' }, target });
    expect(cell(0, 'target')).toMatchObject({
      value: 2_500_000,
      style: { numFmt: '[>=10000]"Rp "#,##0;[<=-10000]-"Rp "#,##0;"Rp "General' },
    });
  });

  it('stay text where no number could be read', async () => {
    const target = { value: aQuantity(null, '=3 kelas'), minimum: null, maximum: null };
    const { records, cell } = await kpiTable({ target });
    expect(records[0]?.['target']).toBe('=3 kelas');
    expect(cell(0, 'target')?.formula).toBeUndefined();
  });

  it('are dates in the order of the language', async () => {
    const { table } = await written(aFinishedWorkshop(), { language: 'id' });
    expect(table('KPI').cell(0, 'deadline')).toMatchObject({
      value: day('2026-12-18'),
      style: { numFmt: 'dd/mm/yyyy' },
    });
  });
});

describe('checks of a pack', () => {
  it('offer the words of each choice, over existing and empty rows, and stop others', async () => {
    const { table } = await written(aFinishedWorkshop());
    for (const field of ['direction', 'frequency', 'kind', 'dataAvailability', 'status', 'targetScope']) {
      expect(table('KPIs').check(field)).toMatchObject({
        type: 'list',
        errorStyle: 'stop',
        showErrorMessage: true,
      });
    }
    expect(table('KPIs').check('direction')).toMatchObject({
      range: 'G5:G17',
      values: ['Higher is better', 'Lower is better', 'Within a range'],
      inputTitle: 'Direction',
    });
  });

  it('stop text among numbers and dates', async () => {
    const { table } = await written(aFinishedWorkshop());
    expect(table('KPIs').check('target')).toMatchObject({ type: 'decimal', errorStyle: 'stop' });
    expect(table('KPIs').check('deadline')).toMatchObject({
      type: 'date',
      formula1: '36526',
      formula2: '73050',
      errorStyle: 'stop',
    });
  });

  it('offer the duties, and let a new one pass with a warning', async () => {
    const { table } = await written(aFinishedWorkshop());
    expect(table('KPIs').check('duty')).toMatchObject({
      type: 'list',
      formula1: "'Duties'!$C$5:$C$5",
      errorStyle: 'warning',
    });
    expect(table('KPIs').check('unit')).toMatchObject({
      values: ['%', 'Number', 'Rp', 'Days', 'Score', 'Ratio'],
    });
    expect(table('KPIs').check('unit')?.showErrorMessage).not.toBe(true);
  });

  it.each(LANGUAGES)('say no more than Excel shows (%s)', async (language) => {
    const { workbook } = await written(aFinishedWorkshop(), { language });
    const checks = workbook.sheets.flatMap(({ dataValidations = [] }) => dataValidations);
    expect(checks.length).toBeGreaterThan(25);
    for (const {
      inputTitle = '',
      inputMessage = '',
      errorTitle = '',
      errorMessage = '',
      values = [],
    } of checks) {
      expect(Math.max(inputTitle.length, errorTitle.length)).toBeLessThanOrEqual(32);
      expect(inputMessage.length).toBeLessThanOrEqual(255);
      expect(errorMessage.length).toBeLessThanOrEqual(225);
      expect(values.join(',').length).toBeLessThanOrEqual(255);
    }
  });

  it('cover no cell twice', async () => {
    const { part } = await written(aFinishedWorkshop());
    const ranges = [...part('xl/worksheets/sheet3.xml').matchAll(/sqref="([A-Z]+)5:([A-Z]+)17"/g)];
    const columns = ranges.map(([, from]) => from);
    expect(ranges.every(([, from, to]) => from === to)).toBe(true);
    // Conditional looks stand on three of them, checks on all but the id and the code.
    expect(new Set(columns).size).toBe(PACK_FIELDS.kpis.length - 2);
  });
});

describe('protection of a pack', () => {
  it('locks all sheets without a password', async () => {
    const { workbook, part } = await written(aFinishedWorkshop());
    expect(workbook.sheets.map(({ protection }) => protection?.sheet)).toEqual(Array(5).fill(true));
    for (const number of [1, 2, 3, 4, 5]) {
      expect(part(`xl/worksheets/sheet${number}.xml`)).not.toMatch(/hashValue|saltValue|password/);
    }
  });

  it('opens exactly the cells to fill in', async () => {
    const { sheetOf, table } = await written(aFinishedWorkshop());
    const { keys } = table('KPIs');
    for (const [place, { style }] of sheetOf('KPIs').cells ?? []) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const isRow = row >= PACK_PLACES.firstRow - 1;
      const isOpen = isRow && keys[column] !== 'kpiId' && keys[column] !== 'code';
      expect([place, style?.protection?.locked === false]).toEqual([place, isOpen]);
    }
    expect(table('KPIs').cell(12, 'name')?.style?.protection?.locked).toBe(false);
  });
});

describe('anything a person types', () => {
  const HOSTILE = ['=1+1', '+62 812', '@SUM(A1)', '\tTab', '_x0041_', 'bel\u0007', 'a, b', '"quoted"'];

  it('stays text in a pack, and what was sent is what the cells show', async () => {
    const departments = [
      aDepartment(
        'Marketing',
        HOSTILE.map((text) => [text, text] as const),
      ),
    ];
    const kpis = HOSTILE.map((text, index) =>
      aKpi({ id: `k${index}`, departmentId: 'Marketing', name: text, formula: text, owner: text }),
    );
    const book = await written(aFinishedWorkshop({ departments, kpis, company: '=A1' }));
    const shown = HOSTILE.map((text) => text.replace('\u0007', '␇'));
    expect(
      book
        .table('KPIs')
        .records.slice(0, HOSTILE.length)
        .map(({ name }) => name),
    ).toEqual(shown);
    const reading = readPackMeta(book.sheet('KPI Workshop').rows);
    expect(reading.kind === 'ok' && reading.meta.sent.kpis.map(({ name }) => name)).toEqual(shown);
    const formulas = book.workbook.sheets
      .flatMap(({ cells }) => [...(cells?.values() ?? [])])
      .flatMap(({ formula }) => formula ?? []);
    expect(formulas).toHaveLength(3);
    for (const formula of formulas) expect(formula).toMatch(/^HYPERLINK\("#'[^'"]+'!A1","[\w ]+"\)$/);
  });

  it('is cut where no cell can hold it, alike in what was sent', async () => {
    const kpis = [aKpi({ id: 'k', departmentId: 'Marketing', notes: 'x'.repeat(40_000) })];
    const { table, sheet } = await written(aFinishedWorkshop({ kpis }));
    const notes = table('KPIs').records[0]?.['notes'];
    expect(String(notes)).toHaveLength(32_767);
    expect(readPackMeta(sheet('KPI Workshop').rows)).toMatchObject({ meta: { sent: { kpis: [{ notes }] } } });
  });
});

describe('interview form', () => {
  it('is the two questions with empty rows, and nothing else to fill in', async () => {
    const { sheetNames, table, sheet } = await written(aFinishedWorkshop(), { kind: 'interview-form' });
    expect(sheetNames).toEqual(['Read me first', 'Interview', 'KPI Workshop']);
    expect(sheet('Interview').rows[PACK_PLACES.headers - 1]).toHaveLength(2);
    expect(table('Interview').records).toHaveLength(12);
    expect(table('Interview').cell(11, 'outcome')?.style?.protection?.locked).toBe(false);
  });
});
