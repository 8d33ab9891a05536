import type { DepartmentStory } from '../story';

export const people: DepartmentStory = {
  name: { en: 'HR & Training', id: 'SDM & Pelatihan' },
  head: 'Arif Rahman',
  duties: [
    {
      text: { en: 'Recruit salespeople', id: 'Merekrut tenaga penjual' },
      idealOutcome: {
        en: 'Five more salespeople at work by the end of March',
        id: 'Lima tenaga penjual baru sudah bekerja paling lambat akhir Maret',
      },
    },
    {
      text: { en: 'Train salespeople on the machines', id: 'Melatih tenaga penjual tentang mesin' },
      idealOutcome: {
        en: 'New salespeople sell their first machine within six months',
        id: 'Tenaga penjual baru menjual mesin pertamanya dalam enam bulan',
      },
    },
  ],
  interview: { status: 'planned', date: '2026-12-11' },
  kpis: [
    {
      duty: 1,
      name: { en: 'Training sessions held', id: 'Jumlah sesi pelatihan' },
      formula: {
        en: 'Product trainings held in the quarter',
        id: 'Pelatihan produk yang berlangsung dalam triwulan',
      },
      unit: { kind: 'custom', label: { en: 'sessions', id: 'sesi' } },
      baseline: { value: 2, period: { en: 'Year 2026, per quarter', id: 'Tahun 2026, per triwulan' } },
      target: 4,
      combine: 'sum',
      source: { en: 'Training calendar', id: 'Kalender pelatihan' },
      availability: 'ready',
      lastValue: {
        value: 2,
        period: { en: 'Quarter 3, 2026', id: 'Triwulan 3 2026' },
        source: { en: 'Training calendar', id: 'Kalender pelatihan' },
      },
      owner: 'Arif Rahman',
      frequency: 'quarterly',
      kind: 'leading',
      objective: 2,
      notes: {
        en: 'An activity. Ask what a trained salesperson can do that an untrained one cannot.',
        id: 'Ini aktivitas. Tanyakan apa yang bisa dilakukan tenaga penjual terlatih dan tidak bisa dilakukan yang lain.',
      },
    },
  ],
};
