import type { DepartmentStory } from '../story';

export const supply: DepartmentStory = {
  name: { en: 'Consumables', id: 'Bahan Habis Pakai' },
  head: 'Stefanie Gunadi',
  duties: [
    {
      text: { en: 'Deliver gels and cartridges', id: 'Mengirim gel dan kartrid' },
      idealOutcome: {
        en: '97% of the orders arrive within two working days',
        id: '97% pesanan sampai dalam dua hari kerja',
      },
    },
    {
      text: { en: 'Keep clinics ordering', id: 'Menjaga klinik tetap memesan' },
      idealOutcome: {
        en: '4 of 5 clinics order again every quarter',
        id: '4 dari 5 klinik memesan lagi setiap triwulan',
      },
    },
  ],
  interview: { status: 'planned', date: '2026-12-10' },
  kpis: [
    {
      duty: 0,
      name: { en: 'Orders delivered within two working days', id: 'Pesanan sampai dalam dua hari kerja' },
      formula: {
        en: 'Orders delivered within two working days ÷ orders delivered × 100',
        id: 'Pesanan yang sampai dalam dua hari kerja ÷ semua pesanan yang sampai × 100',
      },
      unit: { kind: 'percent' },
      baseline: { value: 91, period: { en: 'Year 2026', id: 'Tahun 2026' } },
      target: 97,
      combine: 'average',
      source: { en: 'Courier’s delivery report', id: 'Laporan kiriman dari kurir' },
      availability: 'ready',
      lastValue: {
        value: 92,
        period: { en: 'November 2026', id: 'November 2026' },
        source: { en: 'Courier’s report', id: 'Laporan kurir' },
      },
      owner: 'Stefanie Gunadi',
      frequency: 'monthly',
      kind: 'lagging',
      objective: 1,
    },
    {
      duty: 1,
      name: { en: 'Clinics that order again', id: 'Klinik yang memesan lagi' },
      formula: {
        en: 'Clinics with an order in this and the previous quarter ÷ clinics with an order in the previous quarter × 100',
        id: 'Klinik yang memesan di triwulan ini dan sebelumnya ÷ klinik yang memesan di triwulan sebelumnya × 100',
      },
      unit: { kind: 'percent' },
      baseline: { value: 68, period: { en: 'Year 2026', id: 'Tahun 2026' } },
      target: 120,
      source: { en: 'Order system', id: 'Sistem pesanan' },
      availability: 'ready',
      lastValue: {
        value: 70,
        period: { en: 'Quarter 3, 2026', id: 'Triwulan 3 2026' },
        source: { en: 'Order system', id: 'Sistem pesanan' },
      },
      owner: 'Stefanie Gunadi',
      frequency: 'quarterly',
      kind: 'lagging',
      objective: 1,
      notes: {
        en: 'Target 120% written in a hurry. Let the room find out why it cannot be.',
        id: 'Target 120% ditulis terburu-buru. Biarkan peserta menemukan sendiri mengapa itu mustahil.',
      },
    },
  ],
};
