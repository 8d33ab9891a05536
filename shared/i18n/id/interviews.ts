export const interviews = {
  title: 'Wawancara dengan para kepala departemen',
} as const;
