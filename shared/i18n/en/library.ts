export const library = {
  title: 'KPI library',
} as const;
