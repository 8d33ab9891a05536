import { Button } from '@mantine/core';
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

  if (isSamePlan(plan, kept)) return <p className={styles.kept}>{t('concept.step.plan.kept')}</p>;
  return (
    <Button
      variant="default"
      onClick={() => void updatePreferences(settings, api, { cardPlan: plan ?? USUAL_CARD_PLAN })}
    >
      {t('concept.step.plan.keep')}
    </Button>
  );
}
