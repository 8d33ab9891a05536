import type { Language } from '../../shared/domain/schema/primitives';
import type { WorkbookCells } from '../../shared/packs/return/workbook-cells';
import { cellOf, type Content } from './a-returned-pack';

/** A workbook in which somebody keeps a list, given as rows from the first on; what is null is empty. */
export function aList(rows: readonly (readonly Content[])[], name = 'Sheet1'): WorkbookCells {
  return lists({ [name]: rows });
}

export function lists(sheets: Readonly<Record<string, readonly (readonly Content[])[]>>): WorkbookCells {
  return {
    format: 'xlsx',
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      cells: rows.flatMap((row, index) =>
        row.flatMap((content, column) => {
          const cell = cellOf(content);
          return cell ? [{ row: index + 1, column: column + 1, ...cell }] : [];
        }),
      ),
    })),
  };
}

/** Lists as companies have them: a title, merged departments, totals, and who signed below. */
export const COMPANY_LISTS: Readonly<Record<Language, readonly (readonly Content[])[]>> = {
  id: [
    ['DAFTAR KPI PT MAJU JAYA TAHUN 2026'],
    [],
    [
      'No',
      'Departemen/Divisi',
      'Tugas Utama',
      'Indikator Kinerja (KPI)',
      'Rumus',
      'Satuan',
      'Target 2026',
      'Bobot (%)',
      'Frekwensi',
      'PIC',
      'Sumber Data',
      'Tenggat Waktu',
      'Keterangan',
    ],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)'],
    [
      1,
      'Produksi',
      'Menjaga mutu',
      'Produk cacat',
      'cacat ÷ produksi',
      '%',
      '≤ 2 %',
      0.4,
      'Tiap bulan',
      'Budi',
      'Laporan QC',
      '31 Desember 2026',
      null,
    ],
    [
      2,
      null,
      null,
      'Waktu henti mesin',
      null,
      'jam',
      'maks. 5 jam',
      0.3,
      'Mingguan',
      'Budi',
      'Log mesin',
      null,
      null,
    ],
    [
      3,
      null,
      'Memenuhi pesanan',
      'Pengiriman tepat waktu',
      null,
      '%',
      0.95,
      0.3,
      'Bulanan',
      'Sari',
      'Surat jalan',
      null,
      'lewat ekspedisi',
    ],
    [null, 'Jumlah', null, null, null, null, null, 1],
    [
      1,
      'Pemasaran',
      'Menjual',
      'Penjualan',
      null,
      'Rp',
      'Rp 2 M',
      0.6,
      'Triwulan',
      'Andi',
      'Faktur',
      null,
      null,
    ],
    [
      2,
      null,
      null,
      'Kepuasan pelanggan',
      null,
      'skor',
      '4,2 – 4,8',
      0.4,
      '6 bulanan',
      'Andi',
      'Survei',
      'secepatnya',
      null,
    ],
    [],
    ['Catatan: bobot disetujui direksi'],
    [null, null, null, null, null, null, null, null, null, null, 'Mengetahui,'],
  ],
  en: [
    ['KPI list'],
    ['Department:', 'Sales'],
    [],
    ['#', 'KPI', 'How measured', 'Unit of measure', 'Target', 'Polarity', 'Frequency', 'Owner', 'Last year'],
    [1, 'Revenue', 'Sum of invoices', 'Rp', 2_000_000, 'Higher', 'Monthly', 'Ann', 1_500_000],
    [2, 'Days to pay', 'Mean of invoices', 'days', 30, 'Minimize', 'every quarter', 'Ben', '-'],
    [
      3,
      'Calls made',
      '',
      '',
      { kind: 'error', value: null, text: '#REF!' },
      'sideways',
      'Weekly',
      'Ben',
      'n/a',
    ],
    [null, 'Total', null, null, 3],
  ],
};
