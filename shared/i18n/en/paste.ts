export const paste = {
  title: 'Rows from a spreadsheet',
} as const;
