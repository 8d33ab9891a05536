import type { KpiDecision } from '../../../shared/domain/next-period';
import type { Kpi } from '../../../shared/domain/schema/kpi';

/** What was decided so far, by the KPI's id; what nobody decided on has no entry. */
export type Decisions = Readonly<Record<string, KpiDecision>>;

/** Decides on one KPI; a reason that was typed stays, whatever is decided. */
export function decide(decisions: Decisions, kpiId: string, decision: KpiDecision['decision']): Decisions {
  return { ...decisions, [kpiId]: { reason: decisions[kpiId]?.reason ?? '', decision } };
}

export function giveReason(decisions: Decisions, kpiId: string, reason: string): Decisions {
  const decided = decisions[kpiId];
  return decided ? { ...decisions, [kpiId]: { ...decided, reason } } : decisions;
}

/** Keeps every KPI that nobody has decided on. */
export function keepRest(decisions: Decisions, kpis: readonly Pick<Kpi, 'id'>[]): Decisions {
  const kept = kpis.flatMap(({ id }) =>
    decisions[id] ? [] : [[id, { decision: 'keep', reason: '' }] as const],
  );
  return { ...decisions, ...Object.fromEntries(kept) };
}

/** True where people will want to know why, and nobody has said it yet. */
export function lacksReason(decided: KpiDecision | undefined): boolean {
  return decided !== undefined && decided.decision !== 'keep' && decided.reason.trim() === '';
}

/** As the next period takes them: without stray spaces, and without reasons of decisions that were taken back. */
export function finalDecisions(decisions: Decisions): Record<string, KpiDecision> {
  return Object.fromEntries(
    Object.entries(decisions).map(([id, { decision, reason }]) => [
      id,
      { decision, reason: decision === 'keep' ? '' : reason.trim() },
    ]),
  );
}

export type Tally = Readonly<Record<KpiDecision['decision'] | 'undecided', number>>;

export function tally(decisions: Decisions, kpis: readonly Pick<Kpi, 'id'>[]): Tally {
  const counts = { keep: 0, change: 0, retire: 0, undecided: 0 };
  for (const { id } of kpis) counts[decisions[id]?.decision ?? 'undecided'] += 1;
  return counts;
}
