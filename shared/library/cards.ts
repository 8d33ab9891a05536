import type { Translate } from '../i18n/i18n';
import type { ExerciseId } from './exercises/exercises';

/** One teaching card; its words are in the catalogues under `concept.cards.<id>`. */
export interface TeachingCard {
  readonly id: CardId;
  readonly minutes: number;
  /** What the group does with it, one after the other. */
  readonly exercises: readonly ExerciseId[];
}

/** The cards shown unless people ask for more, in teaching order. */
export const DEFAULT_CARD_IDS = ['definition', 'activity', 'smart', 'examples'] as const;

/** All cards, in teaching order. */
export const CARD_IDS = [...DEFAULT_CARD_IDS, 'leading', 'okr', 'kinds', 'good', 'case'] as const;
export type CardId = (typeof CARD_IDS)[number];

export const cards: Readonly<Record<CardId, TeachingCard>> = {
  definition: { id: 'definition', minutes: 3, exercises: ['key-or-number'] },
  activity: { id: 'activity', minutes: 4, exercises: ['kpi-or-activity'] },
  smart: { id: 'smart', minutes: 5, exercises: ['smart-sentences'] },
  examples: { id: 'examples', minutes: 3, exercises: ['direction'] },
  leading: { id: 'leading', minutes: 4, exercises: ['leading-or-lagging'] },
  okr: { id: 'okr', minutes: 5, exercises: ['kpi-or-okr', 'intangible'] },
  kinds: { id: 'kinds', minutes: 3, exercises: ['kind-of-kpi'] },
  good: { id: 'good', minutes: 5, exercises: ['seven-tests'] },
  case: { id: 'case', minutes: 8, exercises: ['study-case'] },
};

/** Together they fill the quarter of an hour that the Concept step has in a session of 90 minutes. */
export const defaultCards: readonly TeachingCard[] = DEFAULT_CARD_IDS.map((id) => cards[id]);

/** What a card shows below its sentence, one short line each. */
export function cardPoints(id: CardId, t: Translate): readonly string[] {
  return Object.values(t(`concept.cards.${id}.points`, { returnObjects: true }));
}
