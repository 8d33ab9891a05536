import { describe, expect, it } from 'vitest';
import { writeResultsWorkbook } from '../../../../../electron/backend/excel/write/results-workbook';
import type { Language } from '../../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../../shared/domain/schema/workshop';
import { aFinishedWorkshop, FIRST_ROWS } from '../../../../builders/a-finished-workshop';
import { aDepartment, aKpi, aQuantity } from '../../../../builders/a-workshop';
import { reopened } from '../../../../builders/a-reopened-workbook';

const NOW = '2026-08-03T02:00:00.000Z';

async function written(workshop: Workshop, language: Language = 'id') {
  return reopened(await writeResultsWorkbook(workshop, language, { now: NOW }));
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);

describe('results workbook', () => {
  it('holds a summary, the responsibilities, the register and a sheet per department', async () => {
    const indonesian = await written(aFinishedWorkshop(), 'id');
    expect(indonesian.sheetNames.slice(0, -1)).toEqual([
      'Ringkasan',
      'Cara membaca',
      'Tugas & Target',
      'Daftar KPI',
      'Marketing',
      'HRD',
      'Pantauan mingguan',
      'Pantauan bulanan',
      'Grafik',
    ]);
    const english = await written(aFinishedWorkshop(), 'en');
    expect(english.sheetNames.slice(0, 4)).toEqual([
      'Summary',
      'How to read',
      'Responsibilities',
      'KPI register',
    ]);
  });

  it('says whose workbook it is and when it was made', async () => {
    const { workbook, sheet } = await written(aFinishedWorkshop());
    const summary = sheet('Ringkasan');
    expect(summary.texts).toContain('Toko Siswa Maju');
    expect(summary.beside('Periode')).toBe('Semester 1 2026/27 · 13 Juli 2026 – 18 Desember 2026');
    expect(summary.beside('Tanggal sesi')).toEqual(day('2026-08-03'));
    expect(summary.beside('Bahasa')).toBe('Bahasa Indonesia');
    expect(summary.beside('Dibuat pada')).toBeInstanceOf(Date);
    expect(summary.beside('Bima Pratama')).toBe('COO');
    expect(summary.texts).toContain('1. Penjualan naik tanpa menambah modal');
    expect(workbook.properties?.title).toBe('Toko Siswa Maju – Hasil lokakarya KPI');
  });

  it('of a rehearsal says so in the title, and on every sheet or in what is printed around it', async () => {
    const { workbook, sheet, sheetNames, parts, part } = await written({
      ...aFinishedWorkshop(),
      rehearsalOf: 'real',
    });
    expect(workbook.properties?.title).toBe('Gladi: Toko Siswa Maju – Hasil lokakarya KPI');
    expect(sheet('Ringkasan').texts).toContain('Gladi: Toko Siswa Maju');
    const sheets = parts.filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
    expect(sheets).toHaveLength(sheetNames.length);
    const unmarked = sheets.filter((path) => !/<(oddHeader|oddFooter)>[^<]*Gladi: /.test(part(path)));
    // The hidden one, with what charts are drawn from, is never printed.
    expect(unmarked).toEqual([`xl/worksheets/sheet${sheetNames.length}.xml`]);
  });

  it('counts chosen KPIs per department and judges the rule in a word', async () => {
    const { sheet } = await written(aFinishedWorkshop());
    const rows = sheet('Ringkasan').rows.filter(([name]) => ['Marketing', 'HRD'].includes(String(name)));
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['Marketing', 'Dinda Safitri', 2, 0, 1, 'sesuai, 2–3'],
      ['HRD', null, 1, 1, 0, 'kurang dari 2'],
    ]);
    expect(sheet('Ringkasan').texts).toContain('1 KPI belum ditentukan leading atau lagging.');
  });

  it('repeats the department in every row of the responsibilities', async () => {
    const department = aDepartment('Sales', [['Sell', 'Sold', 'Paid'], ['Advise']]);
    const { sheet } = await written(aFinishedWorkshop({ departments: [department], kpis: [] }), 'en');
    expect(sheet('Responsibilities').rows).toEqual([
      ['Department', 'Main duty', 'Ideal outcome'],
      ['Sales', 'Sell', 'Sold'],
      ['Sales', 'Sell', 'Paid'],
      ['Sales', 'Advise', null],
    ]);
    expect(sheet('Responsibilities').sheet.autoFilter?.range).toBe('A1:C4');
  });

  it('keeps the two rows of the first workshop word for word', async () => {
    const { sheet } = await written(aFinishedWorkshop());
    expect(sheet('Tugas & Target').rows.slice(1)).toEqual(FIRST_ROWS.map((row) => [...row]));
  });
});

describe('KPI register', () => {
  it('lists chosen KPIs only, each with its origin', async () => {
    const { records } = (await written(aFinishedWorkshop())).sheet('Daftar KPI');
    expect(records.map((record) => record['Kode'])).toEqual(['MKT-01', 'MKT-02', 'HRD-01']);
    expect(records[0]).toMatchObject({
      Departemen: 'Marketing',
      KPI: 'Jumlah kelas yang mengenal produk',
      'Tugas Utama': 'Promosi produk',
      'Target Kerja Ideal': 'Produk dikenal minimal oleh 3 kelas',
      Satuan: 'kelas',
      Arah: 'Tinggi lebih baik',
      'Target berlaku untuk': 'Seluruh periode',
      'Penanggung jawab': 'Dinda Safitri',
      Frekuensi: 'Bulanan',
      'Terbukti?': 'Terbukti',
      'Leading atau lagging': 'Lagging (bukti)',
    });
  });

  it('keeps departments together, and says on paper what it is', async () => {
    const { kpis, departments } = aFinishedWorkshop().design;
    const mixed = [...kpis].reverse();
    const { sheet, part, sheetNames } = await written(aFinishedWorkshop({ departments, kpis: mixed }), 'en');
    const names = sheet('KPI register')
      .rows.slice(1)
      .map((row) => String(row[1]));
    expect(names).toEqual([...names].sort((one, other) => order(one) - order(other)));
    for (const name of ['Responsibilities', 'KPI register']) {
      expect(part(`xl/worksheets/sheet${sheetNames.indexOf(name) + 1}.xml`)).toContain('&amp;A&amp;R');
    }

    function order(name: string): number {
      return departments.findIndex((department) => department.name === name);
    }
  });

  it('writes numbers as numbers, percentages as shares and currency with its sign', async () => {
    const register = (await written(aFinishedWorkshop())).sheet('Daftar KPI');
    expect(register.recordCell(0, 'Target')).toMatchObject({ value: 3, style: { numFmt: '#,##0' } });
    expect(register.recordCell(2, 'Target')).toMatchObject({ value: 0.95, style: { numFmt: '#,##0%' } });
    expect(register.recordCell(2, 'Nilai awal')).toMatchObject({
      value: 0.915,
      style: { numFmt: '#,##0.0%' },
    });
    expect(register.recordCell(1, 'Target dari')).toMatchObject({
      value: 1_500_000,
      style: { numFmt: '"Rp "#,##0' },
    });
    expect(register.records[1]).toMatchObject({ Target: null, 'Target sampai': 2_000_000 });
  });

  it('writes dates as dates, in the order of the language', async () => {
    const indonesian = (await written(aFinishedWorkshop(), 'id')).sheet('Daftar KPI');
    expect(indonesian.recordCell(0, 'Tenggat')).toMatchObject({
      value: day('2026-12-18'),
      style: { numFmt: 'dd/mm/yyyy' },
    });
    const english = (await written(aFinishedWorkshop(), 'en')).sheet('KPI register');
    expect(english.recordCell(1, 'Deadline')).toMatchObject({
      value: day('2026-11-30'),
      style: { numFmt: '[$-809]d mmm yyyy' },
    });
    expect(english.recordCell(1, 'To be established by')?.value).toEqual(day('2026-08-31'));
    expect(english.records[1]).toMatchObject({
      'Proven?': 'Not proven',
      'First measurement planned': '31 August 2026 · Raka',
    });
  });

  it('writes a date that Excel cannot count, and a number that could not be read, as text', async () => {
    const [kpi] = aFinishedWorkshop().design.kpis;
    const kpis = kpi
      ? [
          { ...kpi, deadline: '1850-01-01', target: { ...kpi.target, value: aQuantity(null, 'tiga kelas') } },
          { ...kpi, target: { ...kpi.target, value: aQuantity(Number.NaN, 'tak hingga') } },
        ]
      : [];
    const { records } = (await written(aFinishedWorkshop({ kpis }))).sheet('Daftar KPI');
    expect(records.map((record) => record['Target'])).toEqual(['tiga kelas', 'tak hingga']);
    expect(records[0]?.['Tenggat']).toBe('1 Januari 1850');
  });

  it('is one table over exactly its rows, every head once', async () => {
    const { part, parts, sheet } = await written(aFinishedWorkshop());
    expect(parts.filter((path) => /^xl\/tables\/./.test(path))).toEqual(['xl/tables/table1.xml']);
    const heads = sheet('Daftar KPI').rows[0] ?? [];
    const names = [...part('xl/tables/table1.xml').matchAll(/<tableColumn [^>]*name="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual(heads);
    expect(new Set(heads.map((head) => String(head).toLowerCase())).size).toBe(heads.length);
    expect(sheet('Daftar KPI').sheet.tables?.[0]?.range).toBe('A1:AA4');
  });

  it('is a sentence instead of a table where no KPI is chosen', async () => {
    const { parts, sheet } = await written(aFinishedWorkshop({ kpis: [] }), 'en');
    expect(parts.some((path) => path.startsWith('xl/tables/'))).toBe(false);
    expect(sheet('KPI register').rows[1]?.[0]).toBe('No KPIs have been chosen yet.');
  });

  it('keeps the number of cell formats within what Excel bears', async () => {
    const kpis = Array.from({ length: 400 }, (_, index) =>
      aKpi({
        id: `k${index}`,
        departmentId: 'HRD',
        unit: { kind: 'custom', label: `unit ${index}` },
        target: { value: aQuantity(index), minimum: null, maximum: null },
      }),
    );
    const { part, sheet } = await written(aFinishedWorkshop({ kpis }));
    expect(part('xl/styles.xml').match(/<numFmt /g)?.length).toBeLessThan(150);
    expect(sheet('Daftar KPI').records.at(-1)).toMatchObject({ Target: 399, Satuan: 'unit 399' });
    expect(sheet('HRD').texts).toContain('K399');
  });
});

describe('department sheet', () => {
  it('shows duties, KPIs as cards and places to sign', async () => {
    const { texts, rows, beside } = (await written(aFinishedWorkshop())).sheet('Marketing');
    expect(rows[0]?.[0]).toBe('Marketing');
    expect(beside('Kepala departemen')).toBe('Dinda Safitri');
    expect(beside('Promosi produk')).toBe('Produk dikenal minimal oleh 3 kelas');
    expect(beside('KPI')).toBe('MKT-01');
    expect(texts).toContain('Rp 1.500.000 – Rp 2.000.000');
    expect(texts).toContain('Belum diketahui; ditetapkan paling lambat 31 Agustus 2026');
    expect(texts).toContain('Belum terbukti · pengukuran pertama 31 Agustus 2026 · Raka');
    expect(texts).not.toContain('Calon saja');
    expect(texts).toEqual(expect.arrayContaining(['Persetujuan', 'Bima Pratama', 'Ayu Lestari', 'Tanggal:']));
  });

  it('keeps targets as numbers that say their unit', async () => {
    const { sheet } = (await written(aFinishedWorkshop())).sheet('Marketing');
    const target = [...(sheet.cells?.values() ?? [])].find((cell) => cell.value === 3);
    expect(target?.style?.numFmt).toBe('#,##0" kelas"');
  });

  it('prints on A4 landscape with its names on every page', async () => {
    const { workbook, part } = await written(aFinishedWorkshop({ company: 'Q&A &P' }));
    const setup = workbook.sheets[4]?.pageSetup;
    expect(setup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1 });
    expect(part('xl/worksheets/sheet5.xml')).toContain('paperSize="9"');
    expect(part('xl/workbook.xml')).toContain('&apos;Marketing&apos;!$1:$2');
    expect(part('xl/worksheets/sheet5.xml')).toContain('Q&amp;&amp;A &amp;&amp;P&amp;R');
    expect(part('xl/worksheets/sheet5.xml')).toContain('Halaman &amp;P dari &amp;N');
  });

  it('lays more KPIs than three in further rows of cards', async () => {
    const kpis = Array.from({ length: 7 }, (_, index) => aKpi({ id: `hrd-${index}`, departmentId: 'HRD' }));
    const { texts, rows } = (await written(aFinishedWorkshop({ kpis }))).sheet('HRD');
    expect(texts).toEqual(expect.arrayContaining(kpis.map((kpi) => kpi.code)));
    expect(rows.filter(([head]) => head === 'KPI')).toHaveLength(3);
  });

  it('says so where a department has no KPI', async () => {
    const { texts } = (await written(aFinishedWorkshop({ kpis: [] }), 'en')).sheet('HRD');
    expect(texts).toContain('No KPIs have been chosen for this department yet.');
  });
});

describe('anything a person types', () => {
  const HOSTILE = ['=1+1', '+62 812', '-5', '@SUM(A1)', '=HYPERLINK("http://x")', '\tTab', '_x0041_'];

  it('stays text, cell for cell', async () => {
    const departments = HOSTILE.map((text) => aDepartment(text, [[text, text]]));
    const kpis = HOSTILE.map((text, index) =>
      aKpi({ id: `k${index}`, departmentId: text, name: text, formula: text, owner: text, dataSource: text }),
    );
    const { sheet, workbook } = await written(aFinishedWorkshop({ departments, kpis, company: '=A1' }), 'en');
    const register = sheet('KPI register');
    expect(register.records.map((record) => record['KPI'])).toEqual(HOSTILE);
    expect(register.records.map((record) => record['Formula'])).toEqual(HOSTILE);
    expect(sheet('Summary').texts).toContain('=A1');
    const cells = workbook.sheets.flatMap((one) => [...(one.cells?.values() ?? [])]);
    const formulas = cells.flatMap((cell) => (cell.formula === undefined ? [] : [cell.formula]));
    const links = formulas.filter((formula) => formula.startsWith('HYPERLINK'));
    expect(links.length).toBeGreaterThan(HOSTILE.length);
    for (const formula of links) expect(formula).toMatch(/^HYPERLINK\("#'[^'"]+'!A1","[^"]+"\)$/);
    const computing = formulas.filter((formula) => !links.includes(formula));
    for (const formula of computing) expect(formula).toMatch(/^(IF\(|\$?[A-Z]+\d+$)/);
    for (const text of HOSTILE) expect(computing.join('\n')).not.toContain(text);
  });

  it('is stored as shared strings, never as inline formulas or numbers', async () => {
    const { part } = await written(
      aFinishedWorkshop({ kpis: [aKpi({ id: 'k', departmentId: 'HRD', name: '=1' })] }),
    );
    expect(part('xl/sharedStrings.xml')).toContain('<t>=1</t>');
    expect(part('xl/worksheets/sheet4.xml')).toMatch(/<c r="C2" s="\d+" t="s">/);
  });

  it('links to a sheet for every department, whatever its name', async () => {
    const names = ['Q1/Q2: [Plan]?', 'History', "'Kepala'", '', 'Summary', '😀'.repeat(20), '<b>&"'];
    const departments = names.map((name, index) => ({
      ...aDepartment(name, [['Duty', 'Outcome']]),
      id: `d${index}`,
    }));
    const { sheet, sheetNames } = await written(aFinishedWorkshop({ departments, kpis: [] }), 'en');
    const links = [...(sheet('Summary').sheet.cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    const targets = links.map((formula) => /#'(.+)'!A1/.exec(formula)?.[1]);
    expect(new Set(targets)).toEqual(new Set(sheetNames.slice(1)));
    expect(sheetNames.slice(4)).toEqual([
      'Q1-Q2 (Plan)',
      'History (2)',
      'Kepala',
      'Department 4',
      'Summary (2)',
      '😀'.repeat(15),
      '<b>&”',
    ]);
  });

  it('is cut where no cell can hold it, and the summary says so', async () => {
    const kpis = [aKpi({ id: 'k', departmentId: 'HRD', name: 'Long', formula: 'x'.repeat(40_000) })];
    const { sheet } = await written(aFinishedWorkshop({ kpis }), 'en');
    const formula = String(sheet('KPI register').records[0]?.['Formula']);
    expect(formula).toHaveLength(32_767);
    expect(formula.endsWith('[cut: a cell holds 32,767 characters]')).toBe(true);
    expect(sheet('Summary').beside('Note')).toMatch(/^2 texts are longer than a cell can hold/);
  });
});

describe('an empty workshop', () => {
  it('still makes a workbook that says what is missing', async () => {
    const empty = aFinishedWorkshop({
      company: '',
      departments: [],
      kpis: [],
      participants: [],
      objectives: [],
    });
    const { sheetNames, sheet } = await written(empty, 'en');
    expect(sheetNames).toEqual(['Summary', 'How to read', 'Responsibilities', 'KPI register']);
    expect(sheet('Summary').texts).toContain('Company without a name');
    expect(sheet('Responsibilities').texts).toContain('No departments and duties have been filled in yet.');
  });
});
