import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../../../shared/coach/findings';
import { en } from '../../../../shared/i18n/en/catalogue';
import { LANGUAGES, translator } from '../../../../shared/i18n/i18n';
import { id } from '../../../../shared/i18n/id/catalogue';
import { EXERCISE_IDS } from '../../../../shared/library/exercises/exercises';
import { INTANGIBLES } from '../../../../shared/library/exercises/intangibles';
import { SEVEN_TESTS, sevenTests, TEST_ANSWERS } from '../../../../shared/library/exercises/seven-tests';
import { BLANKS, SENTENCE_IDS } from '../../../../shared/library/exercises/smart-sentences';
import { opinionOn, SORTING_IDS, sortingOf } from '../../../../shared/library/exercises/sorting';
import { sortingWords } from '../../../../shared/library/exercises/sorting-words';

/** An answer without a reason teaches nothing. */
const SHORTEST_WHY = 15;

describe.each(LANGUAGES)('the exercises in %s', (language) => {
  const { exercises } = { en, id }[language].concept;
  const t = translator(language);

  it('all have words', () => {
    expect(Object.keys(exercises).toSorted()).toEqual([...EXERCISE_IDS].sort());
    for (const exercise of EXERCISE_IDS) expect(exercises[exercise].task).toMatch(/[.?]$/);
  });

  it.each(SORTING_IDS)('name every bucket and item of “%s”, and say why it belongs there', (sorting) => {
    const { buckets, items } = sortingOf(sorting);
    const words = sortingWords(sorting, t);
    expect(words).toEqual(exercises[sorting]);
    expect(Object.keys(words.buckets)).toEqual([...buckets]);
    expect(Object.keys(words.items)).toEqual(Object.keys(items));
    for (const { text, why } of Object.values(words.items)) {
      expect(text).not.toBe('');
      expect(why.length).toBeGreaterThan(SHORTEST_WHY);
      expect(why).toMatch(/[.?]$/);
    }
  });

  it('have a wish, a sentence, a measure and a reason for every sentence to be filled', () => {
    const { departments, blanks } = exercises['smart-sentences'];
    expect(Object.keys(departments)).toEqual([...SENTENCE_IDS]);
    expect(Object.keys(blanks)).toEqual([...BLANKS]);
    for (const sentence of SENTENCE_IDS) {
      expect(departments[sentence].sentence).toContain('{{target}}');
      expect(departments[sentence].why).toMatch(/\.$/);
    }
  });

  it('have a prompt, a model answer and a reason for everything written', () => {
    expect(Object.keys(exercises.intangible.items)).toEqual([...INTANGIBLES]);
    expect(Object.keys(exercises['study-case'].items)).toEqual([...LETTERS]);
    const written = [
      ...Object.values(exercises.intangible.items),
      ...Object.values(exercises['study-case'].items),
    ];
    for (const { prompt, model, why } of written) {
      expect(prompt).toMatch(/\?$/);
      expect(model.length).toBeGreaterThan(20);
      expect(why).toMatch(/\.$/);
    }
  });

  it('have a question, help and the counterexample’s reason for each of the seven tests', () => {
    const { items, answers } = exercises['seven-tests'];
    expect(Object.keys(items)).toEqual([...SEVEN_TESTS]);
    expect(Object.keys(answers)).toEqual([...TEST_ANSWERS]);
    for (const { question, help, why } of Object.values(items)) {
      expect(question).toMatch(/\?$/);
      expect(help).toMatch(/\.$/);
      expect(why).toMatch(/[.?]$/);
    }
  });

  it('call the seven tests what their card calls them', () => {
    const points = Object.values({ en, id }[language].concept.cards.good.points);
    expect(SEVEN_TESTS.map((test) => exercises['seven-tests'].items[test].text)).toEqual(points);
  });
});

describe('a sorting exercise', () => {
  it.each(SORTING_IDS)('has an answer of its own for every item, and uses every bucket (%s)', (sorting) => {
    const { buckets, items } = sortingOf(sorting);
    const answers = Object.values(items);
    expect(answers.flat().filter((answer) => !buckets.includes(answer))).toEqual([]);
    expect(new Set(answers.map(([first]) => first))).toEqual(new Set(buckets));
  });

  it.each(SORTING_IDS)('never deals one bucket more than three times in a row (%s)', (sorting) => {
    const first = Object.values(sortingOf(sorting).items).map(([answer]) => answer);
    const isRun = first.some(
      (_answer, place) => place > 2 && new Set(first.slice(place - 3, place + 1)).size === 1,
    );
    expect(isRun).toBe(false);
  });

  it('deals ten cards of activities and KPIs, and never says that a counted activity is wrong', () => {
    expect(Object.keys(sortingOf('kpi-or-activity').items)).toHaveLength(10);
    for (const counted of ['training-sessions', 'posts', 'calls']) {
      expect(opinionOn('kpi-or-activity', counted, 'kpi')).toBe('discuss');
      expect(opinionOn('kpi-or-activity', counted, 'activity')).toBe('discuss');
    }
  });

  it('agrees, or sees it differently, where one answer can be argued', () => {
    expect(opinionOn('kpi-or-activity', 'attendance', 'kpi')).toBe('agrees');
    expect(opinionOn('kpi-or-activity', 'attendance', 'activity')).toBe('differs');
    expect(opinionOn('kpi-or-okr', 'nps', 'okr')).toBe('discuss');
    expect(opinionOn('direction', 'features', 'lower')).toBe('differs');
  });

  it('has no opinion that could agree on an item it does not know', () => {
    expect(opinionOn('direction', 'something newer', 'higher')).toBe('differs');
    expect(opinionOn('direction', 'constructor', 'higher')).toBe('differs');
  });
});

describe('words per post', () => {
  it('stands most of the seven tests and still shows no progress and helps no decision', () => {
    expect(SEVEN_TESTS.filter((test) => sevenTests[test] === 'no')).toEqual(['progress', 'decisions']);
  });
});
