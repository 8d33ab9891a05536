import { byVotes } from '../../../../shared/domain/edits/votes';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import type { Session } from '../../../../shared/domain/schema/session';

/** What a department could still choose from: everything that is not retired. */
export function ideasOf(kpis: readonly Kpi[], departmentId: string): Kpi[] {
  return kpis.filter((kpi) => kpi.departmentId === departmentId && kpi.status !== 'retired');
}

export function retiredOf(kpis: readonly Kpi[], departmentId: string): Kpi[] {
  return kpis.filter((kpi) => kpi.departmentId === departmentId && kpi.status === 'retired');
}

/** The ids by votes, as they stand at this moment: rows do not run away from under a vote. */
export function orderByVotes(ideas: readonly Kpi[], session: Pick<Session, 'votes'>): string[] {
  return byVotes(ideas, session).map(({ id }) => id);
}

/** Ideas in an order that was asked for before; those that came later stand last. */
export function inOrder(ideas: readonly Kpi[], order: readonly string[]): Kpi[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: Kpi) => places.get(id) ?? order.length;
  return ideas.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** What the room would keep: what it marked, or, before it marked anything, what is chosen already. */
export function keptOf(ideas: readonly Kpi[], marked: readonly string[] | undefined): string[] {
  const kept = marked === undefined ? ideas.filter(({ status }) => status === 'chosen') : ideas;
  return kept.map(({ id }) => id).filter((id) => marked === undefined || marked.includes(id));
}
