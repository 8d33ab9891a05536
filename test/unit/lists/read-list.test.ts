import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/domain/schema/primitives';
import { type ListWish, readList } from '../../../shared/lists/read-list';
import type { WorkbookCells } from '../../../shared/packs/return/workbook-cells';
import { aList, COMPANY_LISTS, lists } from '../../builders/a-list';
import { aDepartment, aDesign, aKpi } from '../../builders/a-workshop';

const read = (workbook: WorkbookCells, language: Language = 'id', wish: ListWish = {}, design = aDesign()) =>
  readList(design, workbook, language, { wish });
const kpiNamed = (reading: ReturnType<typeof read>, name: string) =>
  reading.rows.find(({ kpi }) => kpi.name === name);

describe('An Indonesian list of KPIs', () => {
  const reading = read(aList(COMPANY_LISTS.id));

  it('has its headings found below the title, and each column its field', () => {
    expect(reading.table.headerRow).toBe(3);
    expect([...reading.columns.values()]).toEqual([
      null,
      'department',
      'duty',
      'name',
      'formula',
      'unit',
      'target',
      'weight',
      'frequency',
      'owner',
      'dataSource',
      'deadline',
      'notes',
    ]);
  });

  it('brings each KPI with the department and the duty of its merged cells', () => {
    expect(reading.rows.map(({ row, department, duty, kpi }) => [row, department, duty, kpi.name])).toEqual([
      [5, 'Produksi', 'Menjaga mutu', 'Produk cacat'],
      [6, 'Produksi', 'Menjaga mutu', 'Waktu henti mesin'],
      [7, 'Produksi', 'Memenuhi pesanan', 'Pengiriman tepat waktu'],
      [9, 'Pemasaran', 'Menjual', 'Penjualan'],
      [10, 'Pemasaran', 'Menjual', 'Kepuasan pelanggan'],
    ]);
    expect(reading.rows.every(({ isNewDepartment, state }) => isNewDepartment && state === 'new')).toBe(true);
  });

  it('leaves out the numbers of the columns, totals, notes and signatures, each with its reason', () => {
    expect(reading.leftOut).toEqual([
      { row: 4, reason: 'heading' },
      { row: 8, reason: 'total' },
      { row: 12, reason: 'note' },
      { row: 13, reason: 'note' },
    ]);
  });

  it('reads targets with the words around them, and tells from them what is better', () => {
    const target = (name: string) => kpiNamed(reading, name)?.kpi;
    expect(target('Produk cacat')).toMatchObject({
      target: { value: { value: 2, text: '2' } },
      direction: 'lower',
      unit: { kind: 'percent' },
      frequency: 'monthly',
      deadline: '2026-12-31',
      weight: { value: 40 },
    });
    expect(target('Waktu henti mesin')).toMatchObject({
      target: { value: { value: 5, text: '5' } },
      direction: 'lower',
      unit: { kind: 'custom', label: 'jam' },
      frequency: 'weekly',
    });
    expect(target('Pengiriman tepat waktu')).toMatchObject({ target: { value: { value: 95, text: '95' } } });
    expect(target('Penjualan')).toMatchObject({
      target: { value: { value: 2_000_000_000, text: 'Rp 2 M' } },
      unit: { kind: 'currency', label: 'IDR' },
      frequency: 'quarterly',
    });
    expect(target('Kepuasan pelanggan')).toMatchObject({
      direction: 'range',
      target: { value: null, minimum: { value: 4.2 }, maximum: { value: 4.8 } },
      frequency: 'semester',
    });
  });

  it('names the cell that it cannot read, and takes the KPI all the same', () => {
    expect(reading.unreadable).toEqual([
      { sheet: 'Sheet1', cell: 'L10', row: 10, field: 'deadline', reason: 'not-a-date', text: 'secepatnya' },
    ]);
  });
});

describe('An English list of KPIs', () => {
  const reading = read(aList(COMPANY_LISTS.en), 'en');

  it('belongs to the department that stands above it', () => {
    expect(reading.department).toEqual({ kind: 'one', name: 'Sales' });
    expect(reading.rows.map(({ department, kpi }) => `${department}: ${kpi.name}`)).toEqual([
      'Sales: Revenue',
      'Sales: Days to pay',
      'Sales: Calls made',
    ]);
  });

  it('is read in its own words, with “-” and “n/a” for what nobody knows', () => {
    expect(kpiNamed(reading, 'Revenue')?.kpi).toMatchObject({
      formula: 'Sum of invoices',
      unit: { kind: 'currency', label: 'IDR' },
      target: { value: { value: 2_000_000, text: '2,000,000' } },
      baseline: { value: { value: 1_500_000 } },
    });
    expect(kpiNamed(reading, 'Days to pay')?.kpi).toMatchObject({
      direction: 'lower',
      frequency: 'quarterly',
      unit: { kind: 'days' },
      baseline: { value: null },
    });
  });

  it('keeps what is no number as it was typed, and nothing of a broken formula', () => {
    const list = aList([
      ['KPI', 'Target', 'Baseline', 'Weight'],
      ['Calls', 'plenty', { kind: 'error', value: null, text: '#REF!' }, 'half'],
    ]);
    const { rows, unreadable } = read(list, 'en', { department: { kind: 'one', name: 'Sales' } });
    expect(rows[0]?.kpi).toMatchObject({
      target: { value: { value: null, text: 'plenty' } },
      baseline: { value: null },
      weight: { value: null, text: 'half' },
    });
    expect(unreadable.map(({ cell }) => cell)).toEqual(['B2', 'C2', 'D2']);
  });

  it('tells of formulas with errors and of words that mean none of the choices', () => {
    expect(reading.unreadable.map(({ cell, reason }) => [cell, reason])).toEqual([
      ['E7', 'formula-error'],
      ['F7', 'not-on-the-list'],
    ]);
    expect(reading.leftOut).toEqual([{ row: 8, reason: 'total' }]);
  });
});

describe('Headings of a list', () => {
  it('may stand in two rows, with one merged over several', () => {
    const reading = read(
      aList([
        ['No', 'Nama KPI', 'Target', null, 'PIC'],
        [null, null, 'Min', 'Maks', null],
        [1, 'Stok', 10, 20, 'Budi'],
      ]),
      'id',
      { department: { kind: 'one', name: 'Gudang' } },
    );
    expect(reading.table.columns.map(({ heading }) => heading)).toEqual([
      'No',
      'Nama KPI',
      'Target Min',
      'Target Maks',
      'PIC',
    ]);
    expect(reading.rows.map(({ kpi }) => [kpi.name, kpi.direction, kpi.target])).toEqual([
      [
        'Stok',
        'range',
        { value: null, minimum: { value: 10, text: '10' }, maximum: { value: 20, text: '20' } },
      ],
    ]);
  });

  it('repeated on each printed page are no KPIs', () => {
    const heads = ['KPI', 'Target', 'Owner'];
    const reading = read(aList([heads, ['Sales', 5, 'Ann'], heads, ['Costs', 4, 'Ben']]), 'en', {
      department: { kind: 'one', name: 'Shop' },
    });
    expect(reading.rows.map(({ kpi }) => kpi.name)).toEqual(['Sales', 'Costs']);
    expect(reading.leftOut).toEqual([{ row: 3, reason: 'heading' }]);
  });

  it('are taken from the row that people choose, or from none', () => {
    const list = aList([
      ['Measure', 'Wanted'],
      ['Sales', 5],
      ['Costs', 4],
    ]);
    const department = { kind: 'one', name: 'Shop' } as const;
    const without = read(list, 'en', { headerRow: null, department });
    expect(without.rows.map(({ kpi }) => kpi.name)).toEqual(['Measure', 'Sales', 'Costs']);
    expect(without.mapping).toBeNull();
    const second = read(list, 'en', { headerRow: 2, department });
    expect(second.table.columns.map(({ heading }) => heading)).toEqual(['Sales', '5']);
    expect(second.rows.map(({ kpi }) => kpi.name)).toEqual(['Costs']);
  });

  it.each(['__proto__', 'constructor', 'toString'])('called %s are headings like any other', (word) => {
    const reading = read(
      aList([
        [word, 'KPI', 'Department'],
        ['x', word, word],
      ]),
      'en',
    );
    expect(reading.rows.map(({ department, kpi }) => [department, kpi.name])).toEqual([[word, word]]);
    expect(reading.mapping?.fields).toEqual([null, 'name', 'department']);
  });
});

describe('The department of a KPI', () => {
  const rows = [
    ['KPI', 'Target'],
    ['Sales', 5],
  ];

  it('is known again by its name or its code, with and without the word for a department', () => {
    const design = aDesign({ departments: [aDepartment('Produksi', [], { code: 'PRD' })] });
    const heads = ['Bagian', 'KPI'];
    const named = ['Departemen Produksi', 'produksi ', 'PRD', 'Divisi: Produksi'];
    const reading = read(
      aList([heads, ...named.map((name, index) => [name, `KPI ${index}`])]),
      'id',
      {},
      design,
    );
    expect(reading.rows.map(({ department, isNewDepartment }) => [department, isNewDepartment])).toEqual(
      named.map(() => ['Produksi', false]),
    );
  });

  it('keeps the points of an abbreviation and the word before a mere number or letter', () => {
    const named = ['H.R.D.', 'P.R', 'Divisi 1', 'Bagian B', '1.IT', 'C. R&D', 'Dept: Q&A'];
    const reading = read(aList([['Bagian', 'KPI'], ...named.map((name, index) => [name, `KPI ${index}`])]));
    expect(reading.rows.map(({ department }) => department)).toEqual([
      ...named.slice(0, 4),
      'IT',
      'R&D',
      'Q&A',
    ]);
  });

  it('may stand in a row of its own above its KPIs', () => {
    const reading = read(
      aList([
        ['No', 'KPI'],
        ['A. Divisi Penjualan'],
        [1, 'Omzet'],
        ['B. Keuangan'],
        [1, 'Laba'],
        ['Jakarta, Juli'],
      ]),
    );
    expect(reading.department).toEqual({ kind: 'bands' });
    expect(reading.rows.map(({ department, kpi }) => [department, kpi.name])).toEqual([
      ['Penjualan', 'Omzet'],
      ['Keuangan', 'Laba'],
    ]);
  });

  it('may be the name of the sheet, when the workshop knows it or people say so', () => {
    const design = aDesign({ departments: [aDepartment('Marketing'), aDepartment('HRD')] });
    const workbook = lists({ HRD: rows, Cover: [['Company']] });
    expect(read(workbook, 'en', {}, design).rows[0]?.department).toBe('HRD');
    const said = read(lists({ Gudang: rows }), 'en', { department: { kind: 'sheet' } }, design);
    expect(said.rows[0]).toMatchObject({ department: 'Gudang', isNewDepartment: true });
  });

  it('is asked for where nothing says it: until then nothing lands', () => {
    const design = aDesign({ departments: [aDepartment('Marketing'), aDepartment('HRD')] });
    const reading = read(aList(rows), 'en', {}, design);
    expect(reading.rows).toEqual([]);
    expect(reading.leftOut).toEqual([{ row: 2, reason: 'no-department' }]);
  });
});

describe('A KPI with a known name', () => {
  it('is told from a new one, within its department', () => {
    const departments = [aDepartment('Marketing'), aDepartment('HRD')];
    const kpis = [
      aKpi({ id: 'a', departmentId: 'Marketing', name: 'Reach' }),
      aKpi({ id: 'b', departmentId: 'Marketing', name: 'Leads', status: 'retired' }),
    ];
    const reading = read(
      aList([
        ['Department', 'KPI'],
        ['Marketing', ' reach'],
        ['Marketing', 'Leads'],
        ['HRD', 'Reach'],
        ['HRD', 'Reach'],
      ]),
      'en',
      {},
      aDesign({ departments, kpis }),
    );
    expect(reading.rows.map(({ state }) => state)).toEqual(['same-name', 'new', 'new', 'repeated']);
  });
});

describe('A workbook that is no list of KPIs', () => {
  it.each([
    ['is empty', { format: 'xlsx', sheets: [{ name: 'Empty', cells: [] }] }],
    ['has no sheets', { format: 'xlsx', sheets: [] }],
    ['has a title only', aList([['Hello']])],
  ] as const)('brings nothing when it %s', (_case, workbook) => {
    expect(
      read({
        format: 'xlsx',
        sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] })),
      }).rows,
    ).toEqual([]);
  });

  it('is read to its end when it is far too long or far too wide', () => {
    const long = Array.from({ length: 10_000 }, (_, index) => [`KPI ${index}`, index]);
    const reading = read(aList([['KPI', 'Target'], ...long]), 'en', {
      department: { kind: 'one', name: 'X' },
    });
    expect(reading.rows).toHaveLength(2_000);
    expect(reading.leftOut).toHaveLength(8_000);
    expect(reading.leftOut[0]).toEqual({ row: 2_002, reason: 'too-many' });
    const wide = Array.from({ length: 300 }, (_, index) => `Heading ${index}`);
    const { table } = read(
      aList([
        ['KPI', 'Target', ...wide],
        ['A', 1, ...wide],
      ]),
      'en',
    );
    expect(table.columns).toHaveLength(200);
  });
});
