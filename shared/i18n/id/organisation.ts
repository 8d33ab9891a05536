export const organisation = {
  title: 'Organisasi',
} as const;
