/** The questions that a good KPI stands up to, and how the counterexample “words per post” answers them. */
export const sevenTests = {
  quantifiable: 'yes',
  progress: 'no',
  responds: 'yes',
  decisions: 'no',
  controllable: 'yes',
  understood: 'yes',
  verifiable: 'yes',
} as const satisfies Record<string, TestAnswer>;

export const TEST_ANSWERS = ['yes', 'no', 'unsure'] as const;
export type TestAnswer = (typeof TEST_ANSWERS)[number];

export type SevenTest = keyof typeof sevenTests;
export const SEVEN_TESTS = Object.keys(sevenTests) as readonly SevenTest[];
