/** One teaching card; its words are in the catalogues under `concept.cards.<id>`. */
export interface TeachingCard {
  readonly id: CardId;
  readonly minutes: number;
}

/** The cards shown unless people ask for more, in teaching order. */
export const DEFAULT_CARD_IDS = ['definition', 'activity', 'smart', 'examples'] as const;
export type CardId = (typeof DEFAULT_CARD_IDS)[number];

/** Every card shows five points; the catalogues hold them under `points`. */
export const CARD_POINTS = ['one', 'two', 'three', 'four', 'five'] as const;

/** Together they fill the quarter of an hour that the Concept step has in a session of 90 minutes. */
export const defaultCards: readonly TeachingCard[] = [
  { id: 'definition', minutes: 3 },
  { id: 'activity', minutes: 4 },
  { id: 'smart', minutes: 5 },
  { id: 'examples', minutes: 3 },
];
