export const kpiTable = {
  title: 'Tabel',
} as const;
