import type { CardPlan, Session } from '../domain/schema/session';
import { CARD_IDS, type CardId, cards, DEFAULT_CARD_IDS, type TeachingCard } from './cards';

/** The longest that a single card can be given. */
export const MOST_CARD_MINUTES = 60;

/** The plan of a session for which nobody chose cards. */
export const USUAL_CARD_PLAN: CardPlan = { cards: DEFAULT_CARD_IDS.map((id) => ({ id })) };

type WithPlan = Pick<Session, 'cardPlan'>;

const known = new WeakMap<CardPlan, readonly TeachingCard[]>();

/**
 * The cards of this session in their order, with the minutes they have in it. What a plan says
 * twice or of cards unknown here is passed over; where nothing is left, the usual cards are shown.
 */
export function plannedCards({ cardPlan = USUAL_CARD_PLAN }: WithPlan): readonly TeachingCard[] {
  const read = known.get(cardPlan) ?? readPlan(cardPlan);
  known.set(cardPlan, read);
  return read;
}

function readPlan(plan: CardPlan): readonly TeachingCard[] {
  const minutes = new Map(plan.cards.map((card) => [card.id, card.minutes] as const));
  const planned = [...minutes.keys()].flatMap((id) => {
    const card = CARD_IDS.find((one) => one === id);
    return card ? [{ ...cards[card], minutes: soundMinutes(minutes.get(id), cards[card].minutes) }] : [];
  });
  return planned.length > 0 ? planned : DEFAULT_CARD_IDS.map((id) => cards[id]);
}

function soundMinutes(minutes: number | undefined, usual: number): number {
  if (minutes === undefined || !Number.isFinite(minutes)) return usual;
  return Math.min(MOST_CARD_MINUTES, Math.max(1, Math.round(minutes)));
}

export function plannedCardIds(session: WithPlan): readonly CardId[] {
  return plannedCards(session).map(({ id }) => id);
}

/** What the chosen cards take together; undefined where nobody chose any. */
export function cardMinutes(session: WithPlan): number | undefined {
  return session.cardPlan && sumOfMinutes(plannedCards(session));
}

export function sumOfMinutes(planned: readonly TeachingCard[]): number {
  return planned.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Whether two plans bring the same cards in the same order for the same time. */
export function isSamePlan(one: CardPlan | undefined, other: CardPlan | undefined): boolean {
  const told = (cardPlan: CardPlan | undefined) =>
    plannedCards({ cardPlan }).map(({ id, minutes }) => `${id} ${minutes}`);
  return told(one).join() === told(other).join();
}

/** Takes a card in, where it stands in the teaching order, or leaves it out; one always remains. */
export function includeCard(session: Session, id: CardId, isIncluded: boolean): Session {
  const planned = plannedCards(session);
  if (planned.some((card) => card.id === id) === isIncluded) return session;
  if (!isIncluded)
    return withCards(session, planned.length > 1 ? planned.filter((card) => card.id !== id) : planned);
  const later = planned.findIndex((card) => CARD_IDS.indexOf(card.id) > CARD_IDS.indexOf(id));
  return withCards(session, planned.toSpliced(later === -1 ? planned.length : later, 0, cards[id]));
}

/** Puts a card to another place, the first being 0; beyond the ends it stays at the end. */
export function moveCard(session: Session, id: CardId, place: number): Session {
  const planned = plannedCards(session);
  const card = planned.find((one) => one.id === id);
  if (!card) return session;
  const others = planned.filter((one) => one !== card);
  const moved = others.toSpliced(Math.max(0, place), 0, card);
  return moved.every((one, index) => one === planned[index]) ? session : withCards(session, moved);
}

export function giveCardMinutes(session: Session, id: CardId, minutes: number): Session {
  const planned = plannedCards(session);
  return withCards(
    session,
    planned.map((card) =>
      card.id === id ? { ...card, minutes: soundMinutes(minutes, card.minutes) } : card,
    ),
  );
}

/** The usual cards again. */
export function withUsualCards(session: Session): Session {
  return { ...session, cardPlan: undefined };
}

/** A card that takes its usual time says nothing of it, so that it follows when that changes. */
function withCards(session: Session, planned: readonly TeachingCard[]): Session {
  const before = session.cardPlan?.cards ?? [];
  const told = planned.map(({ id, minutes }) => ({
    ...before.find((card) => card.id === id),
    id,
    minutes: minutes === cards[id].minutes ? undefined : minutes,
  }));
  const unknown = before.filter(({ id }) => !CARD_IDS.some((one) => one === id));
  return { ...session, cardPlan: { ...session.cardPlan, cards: [...told, ...unknown] } };
}
