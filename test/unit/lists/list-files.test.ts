import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../electron/backend/excel/read/read-workbook';
import { readList } from '../../../shared/lists/read-list';
import { aDesign } from '../../builders/a-workshop';

const ROWS = [
  ['Daftar KPI'],
  ['Bagian', 'Indikator', 'Target', 'Satuan', 'Tenggat'],
  ['Gudang', 'Stok cocok', 0.975, '%', '31/12/2026'],
  ['', 'Barang rusak', 3, 'buah', '1 Agustus 2026'],
  ['Keuangan', 'Tagihan', 1_250_000.5, 'Rp', ''],
];

const asCsv = (separator: string, number: (value: number) => string) =>
  new TextEncoder().encode(
    ROWS.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? number(cell) : cell)).join(separator),
    ).join('\r\n'),
  );

describe('A list of KPIs in a file', () => {
  it.each([
    ['.xlsx', () => writeXlsx({ sheets: [{ name: 'KPI', rows: ROWS }] })],
    ['.ods', () => writeOds({ sheets: [{ name: 'KPI', rows: ROWS }] })],
    ['.csv with semicolons and decimal commas', () => asCsv(';', (value) => String(value).replace('.', ','))],
    [
      '.csv with tabs, grouped numbers and a mark at its beginning',
      () => Uint8Array.of(0xef, 0xbb, 0xbf, ...asCsv('\t', (value) => value.toLocaleString('de-DE'))),
    ],
  ])('says the same as %s', async (_format, bytes) => {
    const { rows, unreadable } = readList(aDesign(), await readWorkbook(await bytes()), 'id');
    expect(
      rows.map(({ department, kpi }) => [
        department,
        kpi.name,
        kpi.target?.value?.value,
        kpi.unit?.kind,
        kpi.deadline,
      ]),
    ).toEqual([
      ['Gudang', 'Stok cocok', 97.5, 'percent', '2026-12-31'],
      ['Gudang', 'Barang rusak', 3, 'custom', '2026-08-01'],
      ['Keuangan', 'Tagihan', 1_250_000.5, 'currency', undefined],
    ]);
    expect(unreadable).toEqual([]);
  });
});
