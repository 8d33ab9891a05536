export const versions = {
  title: 'Signed versions',
} as const;
