import { useState } from 'react';
import { useSession, useSettings } from '../../app/session-context';
import { updatePreferences } from '../../state/settings-store';
import { useKeptPlans } from './use-kept-plans';

/** The choice of a session plan for a new workshop: at first the one that was used last. */
export function usePlanChoice(areWanted: boolean) {
  const { api, settings } = useSession();
  const { plans, error } = useKeptPlans(areWanted);
  const lastPlanId = useSettings(({ preferences }) => preferences.lastPlanId);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const plan = plans.find(({ id }) => id === (chosenId ?? lastPlanId));
  return {
    plans,
    error,
    plan,
    choose: setChosenId,
    remember() {
      if (plans.length > 0) void updatePreferences(settings, api, { lastPlanId: plan?.id ?? null });
    },
  };
}
