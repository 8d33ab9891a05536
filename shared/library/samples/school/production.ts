import type { DepartmentStory } from '../story';

export const production: DepartmentStory = {
  name: { en: 'Production', id: 'Produksi' },
  head: 'Yoga Saputra',
  duties: [
    {
      text: { en: 'Make what was ordered', id: 'Membuat produk sesuai pesanan' },
      idealOutcome: {
        en: '95% of the orders are ready on the promised day',
        id: '95% pesanan siap pada hari yang dijanjikan',
      },
    },
    {
      text: { en: 'Check the quality', id: 'Memeriksa mutu produk' },
      idealOutcome: {
        en: 'At most 3 of 100 products are rejected',
        id: 'Paling banyak 3 dari 100 produk ditolak',
      },
    },
    {
      text: { en: 'Keep materials in stock', id: 'Menjaga stok bahan' },
      idealOutcome: {
        en: 'Materials last for 5 to 10 school days',
        id: 'Bahan cukup untuk 5 sampai 10 hari sekolah',
      },
    },
  ],
  interview: { status: 'held', date: '2026-07-22' },
  kpis: [
    {
      duty: 0,
      name: { en: 'Orders ready on the promised day', id: 'Pesanan yang siap pada hari yang dijanjikan' },
      formula: {
        en: 'Orders ready on the promised day ÷ orders due that week × 100',
        id: 'Pesanan yang siap pada hari yang dijanjikan ÷ pesanan jatuh tempo minggu itu × 100',
      },
      unit: { kind: 'percent' },
      baseline: { value: 82, period: { en: 'Semester 2 2025/26', id: 'Semester 2 2025/26' } },
      target: 95,
      combine: 'average',
      source: {
        en: 'Order book, columns “promised” and “ready”',
        id: 'Buku pesanan, kolom “janji” dan “siap”',
      },
      availability: 'ready',
      lastValue: {
        value: 85,
        period: { en: '13–17 July 2026', id: '13–17 Juli 2026' },
        source: { en: 'Order book, 17 of 20 orders', id: 'Buku pesanan, 17 dari 20 pesanan' },
      },
      owner: 'Yoga Saputra',
      frequency: 'weekly',
      kind: 'lagging',
      objective: 1,
    },
    {
      duty: 1,
      name: { en: 'Share of rejected products', id: 'Persentase produk cacat' },
      formula: {
        en: 'Products rejected at the final check ÷ products made × 100, per production day',
        id: 'Produk yang ditolak saat pemeriksaan akhir ÷ produk yang dibuat × 100, per hari produksi',
      },
      unit: { kind: 'percent' },
      direction: 'lower',
      baseline: { value: 7, period: { en: 'May 2026', id: 'Mei 2026' } },
      target: 3,
      combine: 'average',
      source: { en: 'Check sheet beside the packing table', id: 'Lembar periksa di meja kemas' },
      availability: 'ready',
      lastValue: {
        value: 6.5,
        period: { en: '13–17 July 2026', id: '13–17 Juli 2026' },
        source: { en: 'Check sheet, 13 of 200 packs', id: 'Lembar periksa, 13 dari 200 kemasan' },
      },
      owner: 'Meylani Hartono',
      frequency: 'weekly',
      kind: 'leading',
      objective: 1,
    },
    {
      duty: 2,
      name: { en: 'Material stock, in days of production', id: 'Ketahanan stok bahan' },
      formula: {
        en: 'Tempeh, flour and plain bags in stock ÷ average daily use; the scarcest of the three counts',
        id: 'Stok tempe, tepung, dan tas polos ÷ rata-rata pemakaian per hari; yang dihitung bahan paling sedikit',
      },
      unit: { kind: 'days' },
      direction: 'range',
      baseline: { establishBy: '2026-08-14' },
      target: [5, 10],
      combine: 'average',
      source: { en: 'Stock card, counted every Monday', id: 'Kartu stok, dihitung setiap Senin' },
      availability: 'effort',
      firstMeasurement: { date: '2026-08-03', person: 'Meylani Hartono' },
      owner: 'Meylani Hartono',
      frequency: 'weekly',
      kind: 'leading',
      objective: 0,
    },
  ],
};
