import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isSamePlan, USUAL_CARD_PLAN } from '../../../../shared/library/card-plan';
import { useSession, useSettings, useWorkshop } from '../../../app/session-context';
import { updatePreferences } from '../../../state/settings-store';
import styles from './plan.module.css';

/** Whether new workshops begin with these cards, and a way to have it so. */
export function KeptPlan() {
  const { t } = useTranslation();
  const { api, settings } = useSession();
  const plan = useWorkshop(({ session }) => session.cardPlan);
  const kept = useSettings((state) => state.preferences.cardPlan);

  const isKept = isSamePlan(plan, kept);
  const told = useRef<HTMLParagraphElement>(null);
  const isAsked = useRef(false);

  // The button goes with the wish; the focus stays in the dialog.
  useEffect(() => {
    if (isKept && isAsked.current) told.current?.focus();
    isAsked.current = false;
  }, [isKept]);

  function keep() {
    isAsked.current = true;
    void updatePreferences(settings, api, { cardPlan: plan ?? USUAL_CARD_PLAN });
  }

  if (isKept) {
    return (
      <p ref={told} tabIndex={-1} className={styles.kept}>
        {t('concept.step.plan.kept')}
      </p>
    );
  }
  return (
    <Button variant="default" onClick={keep}>
      {t('concept.step.plan.keep')}
    </Button>
  );
}
