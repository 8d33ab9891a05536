export const paste = {
  title: 'Baris dari lembar kerja',
} as const;
