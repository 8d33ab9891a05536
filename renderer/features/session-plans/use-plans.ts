import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptPlan, planNamed } from '../../../shared/session-plans/kept-plans';
import {
  choicesOf,
  planChanges,
  planToKeep,
  type SessionChoices,
  withPlannedLength,
  withPlannedSession,
} from '../../../shared/session-plans/plan-of-workshop';
import { useSession } from '../../app/session-context';
import { updatePreferences } from '../../state/settings-store';
import { changeWords } from './plan-words';
import { useKeptPlans } from './use-kept-plans';

/** What was just done with plans, and the way back. */
export interface PlanNotice {
  readonly text: string;
  readonly takeBack?: () => void;
}

export type Plans = ReturnType<typeof usePlans>;

/** Keeping, using and removing session plans, each said and to be taken back. */
export function usePlans() {
  const { t } = useTranslation();
  const { api, documents, newId, settings } = useSession();
  const kept = useKeptPlans();
  const [notice, setNotice] = useState<PlanNotice | null>(null);
  const sayTakenBack = () => setNotice({ text: t('sessionPlans.takenBack') });
  const remember = (lastPlanId: string) => void updatePreferences(settings, api, { lastPlanId });

  function apply(choices: SessionChoices) {
    documents.edit('session', (design) => withPlannedLength(design, choices));
    documents.editSession((session) => withPlannedSession(session, choices));
  }

  async function keep(name: string): Promise<boolean> {
    documents.settle();
    const workshop = documents.getState().open?.workshop;
    const now = await kept.list();
    if (!workshop || !now) return false;
    const replaced = planNamed(now.plans, name);
    const plan: KeptPlan = { ...replaced, ...planToKeep(workshop), id: replaced?.id ?? newId(), name };
    const after = await kept.keep(plan);
    if (!after) return false;
    remember(plan.id);
    const putBack = () => (replaced ? kept.keep(replaced) : kept.remove(plan.id));
    setNotice({
      text: t(replaced ? 'sessionPlans.replaced' : 'sessionPlans.kept', { name, file: after.fileName }),
      takeBack: () => void putBack().then((done) => done && sayTakenBack()),
    });
    return true;
  }

  function use(plan: KeptPlan) {
    documents.settle();
    const workshop = documents.getState().open?.workshop;
    if (!workshop) return;
    const before = choicesOf(workshop);
    apply(plan);
    remember(plan.id);
    const changes = changeWords(planChanges(before, plan), plan, t).join(' · ');
    setNotice({
      text: t('sessionPlans.applied', { name: plan.name, changes }),
      takeBack() {
        apply(before);
        sayTakenBack();
      },
    });
  }

  async function remove(plan: KeptPlan) {
    if (!(await kept.remove(plan.id))) return;
    setNotice({
      text: t('sessionPlans.removed', { name: plan.name }),
      takeBack: () => void kept.keep(plan).then((done) => done && sayTakenBack()),
    });
  }

  const { plans, fileName, error } = kept;
  return { plans, fileName, error, notice, keep, use, remove, forget: () => setNotice(null) };
}
