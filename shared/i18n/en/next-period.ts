export const nextPeriod = {
  title: 'Next period',
} as const;
