export const review = {
  title: 'Tinjauan dan tanda tangan',
} as const;
