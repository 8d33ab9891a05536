export const nextPeriod = {
  title: 'Periode berikutnya',
} as const;
