export const versions = {
  title: 'Versi bertanda tangan',
} as const;
