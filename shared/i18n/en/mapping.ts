export const mapping = {
  title: 'Map a list of KPIs',
} as const;
