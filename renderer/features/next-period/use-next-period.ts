import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedWorkshop } from '../../../shared/contract/contract';
import type { KpiDecision } from '../../../shared/domain/next-period';
import type { Period } from '../../../shared/domain/schema/organisation';
import { dayAfter, likeliestPeriod, suggestNextPeriods } from '../../../shared/domain/suggest-next-periods';
import type { AppError } from '../../../shared/errors';
import type { Translate } from '../../../shared/i18n/i18n';
import { useInterface, useSession, useSettings } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';
import type { BegunNextPeriod } from '../../state/interface-store';
import { suggestedPeriod } from '../../ui/suggested-period';
import { decide, finalDecisions, giveReason, keepRest, lacksReason } from './decisions';

/** What people fill in to start the next period: the window keeps it until it is started or discarded. */
export function useNextPeriod({ handle, workshop }: OpenedWorkshop) {
  const { t } = useTranslation();
  const session = useSession();
  const today = useSettings((state) => state.host.today);
  const { design } = workshop;
  const [untouched] = useState<BegunNextPeriod>(() => ({
    period: firstPeriod(design.period, today, t),
    keepsObjectives: true,
    decisions: {},
  }));
  const begun = useInterface((state) => state.begunNextPeriods[handle]) ?? untouched;
  const [isStarting, setStarting] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const chosen = useMemo(() => design.kpis.filter(({ status }) => status === 'chosen'), [design]);
  const isTouched = begun !== untouched;
  useUnloadQuestion(isTouched);

  const change = useCallback(
    (changed: (before: BegunNextPeriod) => Partial<BegunNextPeriod>) =>
      session.view.setState(({ begunNextPeriods }) => {
        const before = begunNextPeriods[handle] ?? untouched;
        return { begunNextPeriods: { ...begunNextPeriods, [handle]: { ...before, ...changed(before) } } };
      }),
    [session, handle, untouched],
  );
  const onDecide = useCallback(
    (kpiId: string, decision: KpiDecision['decision']) =>
      change(({ decisions }) => ({ decisions: decide(decisions, kpiId, decision) })),
    [change],
  );
  const onReason = useCallback(
    (kpiId: string, reason: string) =>
      change(({ decisions }) => ({ decisions: giveReason(decisions, kpiId, reason) })),
    [change],
  );
  const discard = () =>
    session.view.setState(({ begunNextPeriods }) => ({
      begunNextPeriods: Object.fromEntries(
        Object.entries(begunNextPeriods).filter(([one]) => one !== handle),
      ),
    }));

  async function start() {
    if (isStarting) return;
    setStarting(true);
    setError(null);
    try {
      const wish = { ...begun, handle, decisions: finalDecisions(begun.decisions) };
      const opened = await session.api['workshops.start-next-period'](wish);
      discard();
      session.enter(opened);
      session.notify({ message: 'nextPeriodStarted', values: { file: opened.fileName } });
    } catch (reason) {
      setError(asAppError(reason));
      setStarting(false);
    }
  }

  return {
    chosen,
    ...begun,
    setPeriod: (period: Period) => change(() => ({ period })),
    setKeepsObjectives: (keepsObjectives: boolean) => change(() => ({ keepsObjectives })),
    onDecide,
    onReason,
    keepRest: () => change(({ decisions }) => ({ decisions: keepRest(decisions, chosen) })),
    withoutReason: chosen.filter(({ id }) => lacksReason(begun.decisions[id])),
    isTouched,
    discard,
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
