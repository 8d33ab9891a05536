import type { DepartmentStory } from '../story';

export const finance: DepartmentStory = {
  name: { en: 'Finance', id: 'Keuangan' },
  duties: [
    {
      text: { en: 'Watch the budget', id: 'Menjaga anggaran' },
      idealOutcome: {
        en: 'Spending stays within 5% of the budget every quarter',
        id: 'Pengeluaran meleset paling banyak 5% dari anggaran setiap triwulan',
      },
    },
    { text: { en: 'Collect what clinics owe', id: 'Menagih piutang klinik' }, idealOutcome: '' },
  ],
  kpis: [],
};
