import type { SessionClock, Step } from '../schema/session';
import { SESSION_STEPS } from '../session-plan/session-plan';
import type { StepMinutes } from '../timeboxes';

/** A step's time: planned, used, and the difference, below zero where it took longer. */
export interface AgendaLine {
  readonly step: Step;
  readonly plannedSeconds: number;
  readonly usedSeconds: number;
  readonly leftSeconds: number;
}

/** All steps that have time or took some, in the session's order. */
export function agenda(planned: StepMinutes, used: SessionClock['stepSeconds']): AgendaLine[] {
  return SESSION_STEPS.map((step) => agendaLine(step, planned, used)).filter(
    ({ plannedSeconds, usedSeconds }) => plannedSeconds > 0 || usedSeconds > 0,
  );
}

export function agendaLine(step: Step, planned: StepMinutes, used: SessionClock['stepSeconds']): AgendaLine {
  const plannedSeconds = Math.round(planned[step] * 60);
  const usedSeconds = used[step] ?? 0;
  return { step, plannedSeconds, usedSeconds, leftSeconds: plannedSeconds - usedSeconds };
}

/**
 * How far the session is behind its plan, in seconds; ahead is below zero. Steps before the present
 * one count in full, later ones only where they already took more than they have: so neither a step
 * that is shorter than planned nor a look back at an earlier one is a delay.
 */
export function secondsBehind(
  present: Step,
  planned: StepMinutes,
  used: SessionClock['stepSeconds'],
): number {
  const place = SESSION_STEPS.indexOf(present);
  return SESSION_STEPS.reduce((behind, step, index) => {
    const { leftSeconds } = agendaLine(step, planned, used);
    return behind + (index < place ? -leftSeconds : Math.max(0, -leftSeconds));
  }, 0);
}

/** What is told, quietly, when a step comes to its end. */
export type StepNotice = 'five' | 'one' | 'over';

/** Five minutes before the end is no news in a step that is hardly longer. */
const SHORTEST_FOR_FIVE_SECONDS = 10 * 60;

export function stepNotice({ plannedSeconds, leftSeconds }: AgendaLine): StepNotice | null {
  if (plannedSeconds === 0) return null;
  if (leftSeconds <= 0) return 'over';
  if (leftSeconds <= 60) return 'one';
  return leftSeconds <= 300 && plannedSeconds >= SHORTEST_FOR_FIVE_SECONDS ? 'five' : null;
}
