import { describe, expect, it } from 'vitest';
import { emptySession } from '../../../../shared/domain/create-workshop';
import { type Session, sessionSchema } from '../../../../shared/domain/schema/session';
import { changeAnswers, isBegun, readAnswers } from '../../../../shared/library/exercises/answers';
import {
  answerTest,
  placeItem,
  showAnswer,
  writeAnswer,
} from '../../../../shared/library/exercises/change-answers';
import {
  bringBack,
  canBringBack,
  clearAnswers,
  takeBackClearing,
} from '../../../../shared/library/exercises/clear-answers';
import { EXERCISE_IDS } from '../../../../shared/library/exercises/exercises';
import { SEVEN_TESTS } from '../../../../shared/library/exercises/seven-tests';
import { sortingOf } from '../../../../shared/library/exercises/sorting';

const nobody = emptySession({});
const items = Object.keys(sortingOf('direction').items);

/** A group that sorted so many cards. */
const sorted = (count: number, bucket = 'higher', session: Session = nobody) =>
  items
    .slice(0, count)
    .reduce(
      (so, item) => changeAnswers(so, 'direction', (answers) => placeItem(answers, item, bucket)),
      session,
    );
const places = (session: Session) => readAnswers(session, 'direction').places;
const reopened = (session: Session) => sessionSchema.parse(JSON.parse(JSON.stringify(session)));

describe('an exercise that is emptied', () => {
  it('is emptied alone, and keeps its answers in the file beside it', () => {
    const all = changeAnswers(sorted(8), 'study-case', (answers) => writeAnswer(answers, 'S', 'Sales'));
    const emptied = reopened(clearAnswers(all, 'direction'));
    expect(isBegun(emptied, 'direction')).toBe(false);
    expect(readAnswers(emptied, 'study-case').texts).toEqual({ S: 'Sales' });
    expect(canBringBack(emptied, 'direction')).toBe(true);
    expect(canBringBack(emptied, 'study-case')).toBe(false);
    expect(reopened(bringBack(emptied, 'direction'))).toEqual(all);
  });

  it('offers them through the first steps of a new try, and no longer', () => {
    const emptied = clearAnswers(sorted(8), 'direction');
    expect(canBringBack(sorted(2, 'lower', emptied), 'direction')).toBe(true);
    expect(canBringBack(sorted(3, 'lower', emptied), 'direction')).toBe(false);
  });

  it('loses nothing when they come back over the first steps of a new try', () => {
    const back = bringBack(sorted(2, 'lower', clearAnswers(sorted(8), 'direction')), 'direction');
    expect(places(back)).toEqual(places(sorted(8)));
    expect(canBringBack(back, 'direction')).toBe(false);
    expect(back.clearedExercises).toMatchObject({ direction: { places: { roas: 'lower' } } });
  });

  it('keeps the full answers when it is emptied again after a card or two', () => {
    const again = clearAnswers(sorted(1, 'lower', clearAnswers(sorted(8), 'direction')), 'direction');
    expect(places(again)).toEqual({});
    expect(places(bringBack(again, 'direction'))).toEqual(places(sorted(8)));
  });

  it('keeps what the last group said once that went further', () => {
    const next = clearAnswers(sorted(5, 'lower', clearAnswers(sorted(8), 'direction')), 'direction');
    expect(places(bringBack(next, 'direction'))).toEqual(places(sorted(5, 'lower')));
  });

  it('is as it was before when that is taken back, whatever was kept before', () => {
    for (const before of [sorted(2), sorted(1, 'lower', clearAnswers(sorted(8), 'direction'))]) {
      expect(takeBackClearing(clearAnswers(before, 'direction'), 'direction', before)).toEqual(before);
    }
    expect(takeBackClearing(nobody, 'direction', nobody)).toBe(nobody);
  });

  it.each(EXERCISE_IDS)('has nothing to keep or bring back where nobody answered (%s)', (id) => {
    expect(clearAnswers(nobody, id)).toBe(nobody);
    expect(bringBack(nobody, id)).toBe(nobody);
    expect(canBringBack(nobody, id)).toBe(false);
  });

  it('counts what people said, not what they looked at', () => {
    const tests = SEVEN_TESTS.slice(0, 3);
    const kept = { ...nobody, clearedExercises: { 'seven-tests': {}, direction: {} } };
    const looked = changeAnswers(kept, 'direction', (answers) =>
      items.reduce((so, item) => showAnswer(so, item), answers),
    );
    expect(canBringBack(looked, 'direction')).toBe(true);
    const tested = changeAnswers(kept, 'seven-tests', (answers) =>
      tests.reduce((so, test) => answerTest(so, test, 'yes'), answers),
    );
    expect(canBringBack(tested, 'seven-tests')).toBe(false);
  });
});
