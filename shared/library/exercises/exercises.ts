import { SORTING_IDS } from './sorting';

/** Every exercise of the teaching cards; its words are in the catalogues under `concept.exercises.<id>`. */
export const EXERCISE_IDS = [
  ...SORTING_IDS,
  'smart-sentences',
  'intangible',
  'seven-tests',
  'study-case',
] as const;
export type ExerciseId = (typeof EXERCISE_IDS)[number];
