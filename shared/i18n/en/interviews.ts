export const interviews = {
  title: 'Interviews with the heads',
} as const;
