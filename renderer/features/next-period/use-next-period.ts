import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedWorkshop } from '../../../shared/contract/contract';
import type { KpiDecision } from '../../../shared/domain/next-period';
import type { Period } from '../../../shared/domain/schema/organisation';
import { dayAfter, likeliestPeriod, suggestNextPeriods } from '../../../shared/domain/suggest-next-periods';
import type { AppError } from '../../../shared/errors';
import type { Translate } from '../../../shared/i18n/i18n';
import { useSession, useSettings } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';
import { suggestedPeriod } from '../../ui/suggested-period';
import { decide, type Decisions, finalDecisions, giveReason, keepRest, lacksReason } from './decisions';

/** What people fill in to start the next period, none of it kept before it is started. */
export function useNextPeriod({ handle, workshop }: OpenedWorkshop) {
  const { t } = useTranslation();
  const session = useSession();
  const today = useSettings((state) => state.host.today);
  const { design } = workshop;
  const [first] = useState(() => firstPeriod(design.period, today, t));
  const [period, setPeriod] = useState(first);
  const [keepsObjectives, setKeepsObjectives] = useState(true);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [isStarting, setStarting] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const chosen = useMemo(() => design.kpis.filter(({ status }) => status === 'chosen'), [design]);
  const isTouched = period !== first || !keepsObjectives || Object.keys(decisions).length > 0;
  useUnloadQuestion(isTouched);

  const onDecide = useCallback(
    (kpiId: string, decision: KpiDecision['decision']) =>
      setDecisions((before) => decide(before, kpiId, decision)),
    [],
  );
  const onReason = useCallback(
    (kpiId: string, reason: string) => setDecisions((before) => giveReason(before, kpiId, reason)),
    [],
  );

  async function start() {
    if (isStarting) return;
    setStarting(true);
    setError(null);
    try {
      const wish = { handle, period, keepsObjectives, decisions: finalDecisions(decisions) };
      const opened = await session.api['workshops.start-next-period'](wish);
      session.enter(opened);
      session.notify({ message: 'nextPeriodStarted', values: { file: opened.fileName } });
    } catch (reason) {
      setError(asAppError(reason));
      setStarting(false);
    }
  }

  return {
    chosen,
    period,
    setPeriod,
    keepsObjectives,
    setKeepsObjectives,
    decisions,
    onDecide,
    onReason,
    keepRest: () => setDecisions((before) => keepRest(before, chosen)),
    withoutReason: chosen.filter(({ id }) => lacksReason(decisions[id])),
    isTouched,
    isStarting,
    error,
    start,
  };
}

/** The likeliest suggestion; a phase begins the day after the one before and is named by people. */
function firstPeriod(previous: Period, today: string, t: Translate): Period {
  const suggestion = likeliestPeriod(suggestNextPeriods(previous, today), today);
  if (suggestion) return suggestedPeriod(suggestion, t);
  const { kind, end } = previous;
  return { kind, label: '', start: end && end < '9999' ? dayAfter(end) : null, end: null };
}

/** Browsers ask before a window with decisions in it is closed. */
function useUnloadQuestion(isTouched: boolean): void {
  useEffect(() => {
    if (!isTouched) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isTouched]);
}
