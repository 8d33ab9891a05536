/** Words that all exercises share. */
export const exerciseWords = {
  showAnswer: 'Show the answer',
  hideAnswer: 'Hide the answer',
  ourAnswer: 'Our answer',
  modelAnswer: 'Model answer',
  why: 'Why',
  coach: 'The coach',
  opinion: {
    agrees: 'We see it the same way',
    differs: 'We see it differently',
    discuss: 'Both can be argued',
  },
} as const;
