import { describe, expect, it } from 'vitest';
import { stepMinutes } from '../../../shared/domain/timeboxes';
import { STEPS } from '../../../shared/domain/progress';
import { en } from '../../../shared/i18n/en/catalogue';
import { LANGUAGES } from '../../../shared/i18n/i18n';
import { id } from '../../../shared/i18n/id/catalogue';
import { CARD_POINTS, DEFAULT_CARD_IDS, defaultCards } from '../../../shared/library/cards';

const WORDS_IN_THE_ROOM = 40;

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.,%][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

describe('the default cards', () => {
  it('are the four of the agenda, in teaching order', () => {
    expect(defaultCards.map((card) => card.id)).toEqual([...DEFAULT_CARD_IDS]);
  });

  it('fill the timebox of the Concept step', () => {
    const minutes = defaultCards.reduce((sum, card) => sum + card.minutes, 0);
    expect(minutes).toBe(stepMinutes({ lessons: 2, lessonMinutes: 45 }).concept);
  });
});

describe.each(LANGUAGES)('the words of the cards in %s', (language) => {
  const catalogue = { en, id }[language];

  it.each(DEFAULT_CARD_IDS)('show few words of “%s” in the room', (card) => {
    const { title, room, points } = catalogue.concept.cards[card];
    const shown = [title, room, ...CARD_POINTS.map((point) => points[point])];
    expect(shown.every((text) => text.length > 0)).toBe(true);
    expect(wordCount(shown.join(' '))).toBeLessThanOrEqual(WORDS_IN_THE_ROOM);
  });

  it.each(DEFAULT_CARD_IDS)('tell the facilitator what to say, ask and avoid on “%s”', (card) => {
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
