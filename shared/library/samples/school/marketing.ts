import type { DepartmentStory } from '../story';

export const marketing: DepartmentStory = {
  name: 'Marketing',
  head: 'Dinda Maharani',
  duties: [
    {
      text: { en: 'Promote the products', id: 'Promosi produk' },
      idealOutcome: {
        en: 'Products are known by at least 3 classes',
        id: 'Produk dikenal minimal oleh 3 kelas',
      },
    },
    {
      text: { en: 'Run the shop’s Instagram account', id: 'Mengelola Instagram toko' },
      idealOutcome: {
        en: 'News of the products reaches 250 students every week',
        id: 'Kabar produk sampai ke 250 siswa setiap minggu',
      },
    },
  ],
  interview: {
    status: 'held',
    date: '2026-07-21',
    responsibilities: {
      en: 'Class-to-class promotion, posters, Instagram, stand at the Friday market',
      id: 'Promosi keliling kelas, poster, Instagram, dan stan di pasar Jumat',
    },
    idealOutcomes: {
      en: 'Three classes that can name our products without a hint',
      id: 'Tiga kelas bisa menyebut produk kita tanpa dibantu',
    },
  },
  kpis: [
    {
      duty: 0,
      name: { en: 'Classes that know our products', id: 'Jumlah kelas yang mengenal produk' },
      formula: {
        en: 'Count of classes in which at least half of the students name two of our products in the monthly survey',
        id: 'Banyaknya kelas yang minimal separuh siswanya bisa menyebut dua produk kita dalam angket bulanan',
      },
      unit: { kind: 'custom', label: { en: 'classes', id: 'kelas' } },
      baseline: { value: 1, period: { en: 'Semester 2 2025/26', id: 'Semester 2 2025/26' } },
      target: 3,
      deadline: '2026-10-30',
      scope: 'whole',
      source: { en: 'Google Forms survey, class by class', id: 'Angket Google Forms per kelas' },
      availability: 'effort',
      lastValue: {
        value: 1,
        period: { en: 'June 2026', id: 'Juni 2026' },
        source: { en: 'Survey of six classes after the exams', id: 'Angket di enam kelas seusai ujian' },
      },
      owner: 'Dinda Maharani',
      frequency: 'monthly',
      kind: 'lagging',
      objective: 1,
    },
    {
      duty: 1,
      name: { en: 'Weekly Instagram reach', id: 'Jangkauan Instagram mingguan' },
      formula: {
        en: 'Accounts reached from Monday to Sunday, as shown by Instagram Insights',
        id: 'Akun yang dijangkau dari Senin sampai Minggu menurut Instagram Insights',
      },
      unit: { kind: 'custom', label: { en: 'accounts', id: 'akun' } },
      baseline: { value: 140, period: { en: 'May 2026', id: 'Mei 2026' } },
      target: 250,
      combine: 'average',
      source: { en: 'Instagram Insights of the shop’s account', id: 'Instagram Insights akun toko' },
      availability: 'ready',
      lastValue: {
        value: 165,
        period: { en: '13–19 July 2026', id: '13–19 Juli 2026' },
        source: {
          en: 'Instagram Insights, screenshot by Dinda',
          id: 'Instagram Insights, tangkapan layar Dinda',
        },
      },
      owner: 'Alya Zahra',
      frequency: 'weekly',
      kind: 'leading',
      objective: 1,
    },
    {
      duty: 1,
      status: 'candidate',
      name: { en: 'Instagram posts published', id: 'Jumlah unggahan Instagram' },
      formula: {
        en: 'Posts and reels published in the week, stories not counted',
        id: 'Unggahan foto dan reels dalam seminggu, story tidak dihitung',
      },
      unit: { kind: 'custom', label: { en: 'posts', id: 'unggahan' } },
      baseline: { value: 2, period: { en: 'May 2026', id: 'Mei 2026' } },
      target: 4,
      combine: 'sum',
      source: { en: 'The shop’s Instagram account', id: 'Akun Instagram toko' },
      availability: 'ready',
      lastValue: {
        value: 3,
        period: { en: '13–19 July 2026', id: '13–19 Juli 2026' },
        source: { en: 'Counted on the account', id: 'Dihitung di akun' },
      },
      owner: 'Alya Zahra',
      frequency: 'weekly',
      kind: 'leading',
      notes: {
        en: 'Shows how busy we are, not whether anybody sees it. Reach was chosen instead.',
        id: 'Menunjukkan kita sibuk, bukan apakah ada yang melihat. Yang dipilih: jangkauan.',
      },
    },
  ],
};
