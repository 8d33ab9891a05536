import { describe, expect, it } from 'vitest';
import { kpiLibrary } from '../../../shared/library/kpis/library';
import { createLibraryIndex } from '../../../shared/library/search/library-index';
import { suggestForDuty } from '../../../shared/library/search/suggest-for-duty';
import { starterDepartments } from '../../../shared/library/starter-departments';
import { LANGUAGES } from '../../../shared/i18n/i18n';
import { aLibraryEntry } from '../../builders/a-library-entry';

const index = createLibraryIndex(kpiLibrary);

function suggested(department: string, duty: string, idealOutcome = '', searched = index): string[] {
  return suggestForDuty(searched, { department, duty, idealOutcome }).map((hit) => hit.entry.id);
}

describe('suggestions for a duty', () => {
  it.each([
    ['Marketing', 'Promosi produk', 'Produk dikenal minimal oleh 3 kelas', 'brand-awareness'],
    ['HRD', 'Mengelola kehadiran', '95% karyawan hadir setiap minggu', 'attendance-rate'],
    ['HRD', 'Melatih karyawan', '90% peserta lulus tes', 'training-effectiveness'],
    ['Keuangan', 'Menyusun laporan keuangan', 'Laporan selesai tanggal 5', 'on-time-reporting'],
    ['Keuangan', 'Menagih piutang', '', 'days-sales-outstanding'],
    ['Gudang', 'Mengelola stok bahan baku', 'Selisih stok di bawah 2%', 'stock-accuracy'],
    ['Produksi', 'Membuat keripik', '200 bungkus per minggu tanpa cacat', 'defect-rate'],
    ['Logistik', 'Mengirim pesanan', 'Pesanan sampai tepat waktu', 'on-time-delivery'],
    ['Layanan pelanggan', 'Menjawab chat pelanggan', 'Dibalas dalam 1 jam', 'first-response-time'],
    ['Penjualan', 'Menjual produk di bazar', 'Omzet naik 10% per bulan', 'monthly-sales-growth'],
    ['Finance', 'Watch spending', 'Spending stays within 5% of the budget', 'budget-variance'],
    ['Finance', 'Keep the books and report', 'Report on the 5th of each month', 'report-accuracy'],
    ['Customer Service', 'Handle complaints', '90% solved at first contact', 'first-contact-resolution'],
    ['HR', 'Train new salespeople', 'Everyone passes the product test', 'training-effectiveness'],
    ['HR', 'Recruit staff', 'No vacancy longer than 30 days', 'employee-retention'],
    ['Sales', 'Visit clinics and close deals', '20 machines sold', 'opportunity-to-deal-ratio'],
    ['IT', 'Develop the shop’s app', '3 features per sprint', 'features-per-sprint'],
    ['Quality', 'Check products before shipping', 'Less than 1% defects', 'defect-rate'],
  ])('for %s: “%s” begin with the fitting one', (department, duty, idealOutcome, first) => {
    expect(suggested(department, duty, idealOutcome)[0]).toBe(first);
  });

  it('are five at most', () => {
    expect(suggested('HRD', 'Merekrut karyawan baru', 'Posisi kosong terisi')).toHaveLength(5);
  });

  it('prefer the department’s own shelf', () => {
    expect(suggested('Sales', 'Watch the gross margin')[0]).toBe('sales-gross-margin');
    expect(suggested('Finance', 'Watch the gross margin')[0]).toBe('gross-margin');
  });

  it('weigh a rare word more than a frequent one', () => {
    const [first, second] = suggested('', 'Pelanggan dan piutang');
    expect(first).toBe('days-sales-outstanding');
    expect(second).toBeDefined();
  });

  it('come from the department’s shelf where the duty says nothing', () => {
    const hits = suggestForDuty(index, { department: 'Marketing', duty: 'Mengelola', idealOutcome: '100%' });
    expect(hits).toHaveLength(5);
    expect(hits.every((hit) => hit.entry.group === 'marketing' && hit.match === null)).toBe(true);
  });

  it('are none where neither duty nor department says anything', () => {
    expect(suggested('Sekretariat', 'Menyiapkan rapat')).toEqual([]);
    expect(suggested('', '', '')).toEqual([]);
  });

  it('take in people’s own entries', () => {
    const own = aLibraryEntry({
      id: 'chips-sold',
      texts: { id: { name: 'Keripik terjual', formula: '', blanks: [] } },
    });
    const searched = createLibraryIndex([...kpiLibrary, own]);
    expect(suggested('Produksi', 'Membuat keripik', '', searched)).toEqual(['chips-sold']);
  });

  it('say by which word they were found', () => {
    const [hit] = suggestForDuty(index, { department: 'HRD', duty: 'Mengelola kehadiran', idealOutcome: '' });
    expect(hit?.match).toMatchObject({ language: 'id', word: 'kehadiran' });
  });

  it.each(LANGUAGES)('stand ready for every starter duty in %s', (language) => {
    const without = starterDepartments.flatMap(({ name, duties }) =>
      duties
        .map((duty) => duty.text[language])
        .filter((duty) => suggested(name[language], duty).length === 0),
    );
    expect(without).toEqual([]);
  });
});
