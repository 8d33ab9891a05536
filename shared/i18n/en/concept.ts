import { conceptStep } from './concept/concept-step';
import { exerciseWords } from './concept/exercise-words';
import { firstCards } from './concept/first-cards';
import { furtherCards } from './concept/further-cards';
import { smartSentences } from './concept/smart-sentences';
import { sortingKinds } from './concept/sorting-kinds';
import { sortingMeasures } from './concept/sorting-measures';
import { writtenExercises } from './concept/written-exercises';

/** The teaching cards and their exercises. */
export const concept = {
  cards: { ...firstCards, ...furtherCards },
  step: conceptStep,
  exercise: exerciseWords,
  exercises: {
    ...sortingMeasures,
    ...sortingKinds,
    ...writtenExercises,
    'smart-sentences': smartSentences,
  },
} as const;
