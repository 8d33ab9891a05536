import type { DepartmentStory } from '../story';

export const finance: DepartmentStory = {
  name: { en: 'Finance', id: 'Keuangan' },
  head: 'Salsabila Nur Aini',
  duties: [
    {
      text: { en: 'Plan prices and costs', id: 'Mengatur harga dan biaya' },
      idealOutcome: {
        en: 'The semester closes with a net profit of Rp 2,500,000',
        id: 'Semester ditutup dengan laba bersih Rp 2.500.000',
      },
    },
    {
      text: { en: 'Keep the cash book', id: 'Mencatat kas masuk dan keluar' },
      idealOutcome: {
        en: 'Cash in the box and cash book agree every Friday',
        id: 'Uang di kotak kas cocok dengan buku kas setiap Jumat',
      },
    },
  ],
  interview: {
    status: 'held',
    date: '2026-07-22',
    responsibilities: {
      en: 'Cash book, price list, purchasing money, report to the supervising teacher',
      id: 'Buku kas, daftar harga, uang belanja bahan, laporan kepada guru pembina',
    },
    idealOutcomes: {
      en: 'A profit we can show, and no more searching for missing change',
      id: 'Laba yang bisa dibuktikan, dan tidak ada lagi uang kembalian yang dicari-cari',
    },
  },
  kpis: [
    {
      duty: 0,
      name: { en: 'Net profit of the semester', id: 'Laba bersih semester' },
      formula: {
        en: 'Sales revenue − materials − packaging − promotion − stand rent, added up over the months',
        id: 'Omzet − bahan − kemasan − promosi − sewa stan, dijumlahkan setiap bulan',
      },
      unit: { kind: 'currency', label: 'IDR' },
      baseline: { value: 1_850_000, period: { en: 'Semester 2 2025/26', id: 'Semester 2 2025/26' } },
      target: 2_500_000,
      scope: 'whole',
      combine: 'sum',
      source: { en: 'Cash book, monthly closing', id: 'Buku kas, tutup buku bulanan' },
      availability: 'ready',
      lastValue: {
        value: 395_000,
        period: { en: 'May 2026', id: 'Mei 2026' },
        source: { en: 'Cash book, May closing', id: 'Buku kas, tutup buku Mei' },
      },
      owner: 'Salsabila Nur Aini',
      frequency: 'monthly',
      kind: 'lagging',
      objective: 0,
    },
    {
      duty: 1,
      name: { en: 'Weekly cash difference', id: 'Selisih kas mingguan' },
      formula: {
        en: 'Absolute difference between counted cash and cash book at Friday’s closing',
        id: 'Selisih mutlak antara uang yang dihitung dan saldo buku kas saat tutup kas hari Jumat',
      },
      unit: { kind: 'currency', label: 'IDR' },
      direction: 'lower',
      baseline: { value: 35_000, period: { en: 'May 2026', id: 'Mei 2026' } },
      target: 12_500,
      combine: 'average',
      source: { en: 'Friday’s cash count form', id: 'Lembar hitung kas hari Jumat' },
      availability: 'ready',
      lastValue: {
        value: 27_500,
        period: { en: '17 July 2026', id: '17 Juli 2026' },
        source: { en: 'Cash count form', id: 'Lembar hitung kas' },
      },
      owner: 'Fajar Nugroho',
      frequency: 'weekly',
      kind: 'leading',
      objective: 0,
    },
  ],
};
