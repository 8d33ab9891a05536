import { describe, expect, it } from 'vitest';
import { stepMinutes } from '../../../shared/domain/timeboxes';
import { STEPS } from '../../../shared/domain/progress';
import { en } from '../../../shared/i18n/en/catalogue';
import { LANGUAGES, translator } from '../../../shared/i18n/i18n';
import { id } from '../../../shared/i18n/id/catalogue';
import { CARD_IDS, cardPoints, cards, DEFAULT_CARD_IDS, defaultCards } from '../../../shared/library/cards';
import { EXERCISE_IDS } from '../../../shared/library/exercises/exercises';

const WORDS_IN_THE_ROOM = 40;
/** A line of the room view stays one line at the size in which it is read from six metres. */
const LONGEST_POINT = 60;

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.,%][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

describe('the cards', () => {
  it('are nine, and begin with the four of the agenda, in teaching order', () => {
    expect(CARD_IDS).toHaveLength(9);
    expect(CARD_IDS.slice(0, 4)).toEqual([...DEFAULT_CARD_IDS]);
    expect(Object.keys(cards)).toEqual([...CARD_IDS]);
    expect(CARD_IDS.map((card) => cards[card].id)).toEqual([...CARD_IDS]);
  });

  it('fill the timebox of the Concept step with the four', () => {
    const minutes = defaultCards.reduce((sum, card) => sum + card.minutes, 0);
    expect(minutes).toBe(stepMinutes({ lessons: 2, lessonMinutes: 45 }).concept);
  });

  it.each(CARD_IDS)('take some minutes and bring an exercise (%s)', (card) => {
    expect(cards[card].minutes).toBeGreaterThan(0);
    expect(cards[card].exercises.length).toBeGreaterThan(0);
  });

  it('bring every exercise once', () => {
    const brought = CARD_IDS.flatMap((card) => cards[card].exercises);
    expect(brought.toSorted()).toEqual([...EXERCISE_IDS].sort());
  });
});

describe.each(LANGUAGES)('the words of the cards in %s', (language) => {
  const catalogue = { en, id }[language];
  const t = translator(language);

  it('are there for the nine cards and no other', () => {
    expect(Object.keys(catalogue.concept.cards)).toEqual([...CARD_IDS]);
  });

  it.each(CARD_IDS)('show few words of “%s” in the room', (card) => {
    const { title, room } = catalogue.concept.cards[card];
    const points = cardPoints(card, t);
    expect(points).toEqual(Object.values(catalogue.concept.cards[card].points));
    expect(points.length).toBeGreaterThanOrEqual(5);
    expect(new Set(points).size).toBe(points.length);
    expect(points.filter((point) => point.length > LONGEST_POINT)).toEqual([]);
    expect(wordCount([title, room, ...points].join(' '))).toBeLessThanOrEqual(WORDS_IN_THE_ROOM);
  });

  it.each(CARD_IDS)('leave no placeholder in “%s”', (card) => {
    expect(JSON.stringify(catalogue.concept.cards[card])).not.toMatch(/{{|_{2,}|\.{3}|…/);
  });

  it.each(CARD_IDS)('tell the facilitator what to say, ask and avoid on “%s”', (card) => {
    const { say, ask, trap } = catalogue.concept.cards[card].notes;
    expect(ask).toContain('?');
    expect(wordCount(say)).toBeGreaterThan(WORDS_IN_THE_ROOM);
    expect(wordCount(trap)).toBeGreaterThan(5);
  });

  it.each(STEPS)('tell the facilitator what to ask in “%s” and when it is done', (step) => {
    const { ask, doneWhen } = catalogue.notes[step];
    expect(Object.values(ask).every((question) => question.includes('?'))).toBe(true);
    expect(doneWhen).toMatch(/\.$/);
  });
});

describe('the two languages', () => {
  it('are written afresh: no text longer than a few words is the same in both', () => {
    const [english, indonesian] = [textsOf(en.concept), textsOf(id.concept)];
    const same = [...english].filter(([key, text]) => wordCount(text) > 4 && indonesian.get(key) === text);
    expect(same).toEqual([]);
  });
});

function textsOf(node: object, path = ''): Map<string, string> {
  const entries = Object.entries(node).flatMap(
    ([key, value]: [string, string | object]): [string, string][] =>
      typeof value === 'string' ? [[`${path}.${key}`, value]] : [...textsOf(value, `${path}.${key}`)],
  );
  return new Map(entries);
}
