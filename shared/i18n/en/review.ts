export const review = {
  title: 'Review and signature',
} as const;
