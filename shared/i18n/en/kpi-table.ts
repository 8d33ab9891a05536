export const kpiTable = {
  title: 'Table',
} as const;
