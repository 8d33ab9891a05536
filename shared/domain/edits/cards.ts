import type { CardState, Session } from '../schema/session';

/** A card nobody has touched yet. */
export const UNTOUCHED_CARD: CardState = { covered: false, notes: '' };

export function updateCard(session: Session, cardId: string, patch: Partial<CardState>): Session {
  const card = { ...(session.cards[cardId] ?? UNTOUCHED_CARD), ...patch };
  return { ...session, cards: { ...session.cards, [cardId]: card } };
}
