export const returns = {
  title: 'What came back',
} as const;
