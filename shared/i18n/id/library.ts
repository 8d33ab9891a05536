export const library = {
  title: 'Pustaka KPI',
} as const;
