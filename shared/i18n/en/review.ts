/** Step 5: the COO's word on every KPI, the set as a whole, what is left, and both signatures. */
export const review = {
  title: 'Review',
  intro: 'Look at every KPI once more, then sign.',
} as const;
