import { type AnswersTo, changeAnswers, readAnswers } from '../../../../shared/library/exercises/answers';
import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import { useInterface, useSession, useWorkshop } from '../../../app/session-context';

/** The group's answers to an exercise, and how they are changed. */
export function useAnswers<Id extends ExerciseId>(id: Id) {
  const { documents } = useSession();
  const answers = useWorkshop(({ session }) => readAnswers(session, id));
  const change = (recipe: (answers: AnswersTo<Id>) => AnswersTo<Id>) =>
    documents.editSession((session) => changeAnswers(session, id, recipe));
  return [answers, change] as const;
}

/** The item of the open exercise that people are at; `start` where they are at none yet. */
export function useItemAtHand<Item extends string>(items: readonly Item[], start: Item) {
  const { view } = useSession();
  const item = useInterface((state) => items.find((one) => one === state.exerciseItem));
  const take = (next: Item) => view.setState({ exerciseItem: next });
  return [item ?? start, take] as const;
}
