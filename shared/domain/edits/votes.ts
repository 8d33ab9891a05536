import type { Kpi } from '../schema/kpi';
import type { Session } from '../schema/session';

/** How many in the room want to keep a KPI. */
export function votesFor(session: Pick<Session, 'votes'>, kpiId: string): number {
  return session.votes?.[kpiId] ?? 0;
}

/** Notes the votes of a KPI; none, or fewer, takes the note away. */
export function setVotes(session: Session, kpiId: string, count: number): Session {
  const others = Object.entries(session.votes ?? {}).filter(([id]) => id !== kpiId);
  const own: [string, number][] = count > 0 ? [[kpiId, Math.round(count)]] : [];
  return { ...session, votes: Object.fromEntries([...others, ...own]) };
}

/** Forgets the votes of these KPIs, for another round. */
export function clearVotes(session: Session, kpiIds: readonly string[]): Session {
  const kept = Object.entries(session.votes ?? {}).filter(([id]) => !kpiIds.includes(id));
  return { ...session, votes: Object.fromEntries(kept) };
}

/** Brings votes back that were forgotten; what was voted since stays. */
export function bringBackVotes(session: Session, before: NonNullable<Session['votes']>): Session {
  return { ...session, votes: { ...before, ...session.votes } };
}

/** The most wanted first; those with equal votes stay in their order. */
export function byVotes(kpis: readonly Kpi[], session: Pick<Session, 'votes'>): Kpi[] {
  return kpis.toSorted((one, other) => votesFor(session, other.id) - votesFor(session, one.id));
}
