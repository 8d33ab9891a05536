import { useEffect, useEffectEvent } from 'react';
import { useInterface, useSession } from '../../../app/session-context';
import type { SoughtAnswer } from '../../../state/interface-store';
import { focusWhenThere } from '../../../ui/focus-when-there';
import type { TableRow } from './use-answer-rows';

/** Scrolls to the answer that someone came for, and focuses it. */
export function useSoughtAnswer(rows: readonly TableRow[], showRow: (index: number) => void): void {
  const { view } = useSession();
  const sought = useInterface((state) => state.soughtAnswer);

  const goTo = useEffectEvent((answer: SoughtAnswer) => {
    const index = rows.findIndex((row) => row.kind === 'kpi' && row.kpi.id === answer.kpiId);
    if (index >= 0) showRow(index);
    focusWhenThere(() => fieldOf(answer));
    view.setState({ soughtAnswer: null });
  });

  useEffect(() => {
    if (sought) goTo(sought);
  }, [sought]);
}

/** The reason where one is asked for, else the first of the two buttons. */
function fieldOf({ kpiId, question, isReason }: SoughtAnswer): HTMLElement | null | undefined {
  const row = document.getElementById(rowId(kpiId));
  const reason = isReason ? row?.querySelector<HTMLElement>(`[data-reason="${question}"] textarea`) : null;
  return reason ?? row?.querySelector<HTMLElement>(`[data-answer="${question}-yes"]`);
}

export function rowId(kpiId: string): string {
  return `answers-${kpiId}`;
}
