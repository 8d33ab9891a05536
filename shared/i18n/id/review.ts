/** Langkah 5: kata COO tentang setiap KPI, KPI sebagai satu kesatuan, yang tersisa, dan tanda tangan. */
export const review = {
  title: 'Tinjau',
  intro: 'Lihat setiap KPI sekali lagi, lalu tanda tangani.',
} as const;
