export const organisation = {
  title: 'Organisation',
} as const;
