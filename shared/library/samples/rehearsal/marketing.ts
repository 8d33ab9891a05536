import type { DepartmentStory } from '../story';

export const marketing: DepartmentStory = {
  name: { en: 'Marketing & Sales', id: 'Pemasaran & Penjualan' },
  head: 'Kartika Dewi',
  duties: [
    {
      text: { en: 'Sell fat-removal machines to clinics', id: 'Menjual mesin penghilang lemak ke klinik' },
      idealOutcome: {
        en: 'Sales rise from Rp 2 billion to Rp 4 billion, January to December',
        id: 'Penjualan naik dari Rp 2 miliar menjadi Rp 4 miliar, Januari sampai Desember',
      },
    },
    {
      text: { en: 'Visit clinics outside Java', id: 'Mengunjungi klinik di luar Jawa' },
      idealOutcome: {
        en: 'The doubled travel budget brings two new clinics a month',
        id: 'Anggaran perjalanan yang digandakan menghasilkan dua klinik baru per bulan',
      },
    },
    {
      text: { en: 'Make the brand known', id: 'Mengenalkan merek' },
      idealOutcome: {
        en: 'Clinic owners think of us first',
        id: 'Kitalah yang pertama diingat pemilik klinik',
      },
    },
  ],
  interview: {
    status: 'held',
    date: '2026-12-03',
    responsibilities: {
      en: 'Machine sales, trade fairs, clinic visits, the sales team of five',
      id: 'Penjualan mesin, pameran, kunjungan klinik, tim penjualan lima orang',
    },
    idealOutcomes: {
      en: '+100% machine sales, by recruiting and training salespeople and doubling the travel budget',
      id: 'Penjualan mesin +100% dengan merekrut dan melatih tenaga penjual serta menggandakan anggaran perjalanan',
    },
    notes: {
      en: 'Ask: how many of this year’s sales came from a visit? Nobody could say.',
      id: 'Tanyakan: berapa penjualan tahun ini yang berawal dari kunjungan? Belum ada yang tahu.',
    },
  },
  kpis: [
    {
      duty: 0,
      name: { en: 'Sales of fat-removal machines', id: 'Penjualan mesin penghilang lemak' },
      formula: {
        en: 'Invoiced fat-removal machines, net of returns and tax, added up quarter by quarter',
        id: 'Mesin penghilang lemak yang ditagihkan, di luar retur dan pajak, dijumlahkan per triwulan',
      },
      unit: { kind: 'currency', label: 'IDR' },
      baseline: { value: 2_000_000_000, period: { en: 'Year 2026', id: 'Tahun 2026' } },
      target: 4_000_000_000,
      scope: 'whole',
      combine: 'sum',
      source: { en: 'Invoices in the accounting system', id: 'Faktur di sistem akuntansi' },
      availability: 'ready',
      lastValue: {
        value: 540_000_000,
        period: { en: 'Quarter 3, 2026', id: 'Triwulan 3 2026' },
        source: { en: 'Sales ledger', id: 'Buku penjualan' },
      },
      owner: { en: 'Marketing team', id: 'Tim pemasaran' },
      frequency: 'quarterly',
      kind: 'lagging',
      objective: 0,
    },
    {
      duty: 1,
      name: { en: 'New clinics won by visits', id: 'Klinik baru dari kunjungan' },
      formula: {
        en: 'Clinics with a first order within 90 days of a visit by our salesperson',
        id: 'Klinik yang memesan pertama kali dalam 90 hari setelah dikunjungi tenaga penjual kita',
      },
      unit: { kind: 'custom', label: { en: 'clinics', id: 'klinik' } },
      baseline: { establishBy: '2027-01-31' },
      target: 2,
      combine: 'average',
      source: {
        en: 'Visit reports joined with first orders',
        id: 'Laporan kunjungan dipadankan dengan pesanan pertama',
      },
      availability: 'effort',
      firstMeasurement: { date: '2027-01-29', person: 'Kartika Dewi' },
      owner: 'Kartika Dewi',
      frequency: 'monthly',
      kind: 'leading',
      objective: 0,
    },
    {
      duty: 2,
      status: 'candidate',
      name: { en: 'Improve brand awareness', id: 'Meningkatkan brand awareness' },
      unit: { kind: 'percent' },
      target: { en: 'as high as possible', id: 'semaksimal mungkin' },
      frequency: 'yearly',
      notes: {
        en: 'Kartika’s favourite. Ask what a clinic owner would do differently, and count that.',
        id: 'Usulan favorit Kartika. Tanyakan tindakan pemilik klinik yang akan berubah, lalu hitung itu.',
      },
    },
  ],
};
