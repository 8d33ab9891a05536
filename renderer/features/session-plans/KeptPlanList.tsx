import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconTrash } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptPlan } from '../../../shared/session-plans/kept-plans';
import { choicesOf, planChanges } from '../../../shared/session-plans/plan-of-workshop';
import { useWorkshop } from '../../app/session-context';
import { planFacts } from './plan-words';
import styles from './session-plans.module.css';
import type { Plans } from './use-plans';

/** The plans that people kept: one click uses one. */
export function KeptPlanList({ choices }: { readonly choices: Plans }) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const design = useWorkshop((workshop) => workshop.design);
  const session = useWorkshop((workshop) => workshop.session);
  const now = useMemo(() => choicesOf({ design, session }), [design, session]);
  useEffect(() => list.current?.focus(), []);
  return (
    <>
      <p className="quiet">{t('sessionPlans.intro')}</p>
      {choices.plans.length === 0 && <p>{t('sessionPlans.empty')}</p>}
      <ul ref={list} tabIndex={-1} className={styles.plans} aria-label={t('sessionPlans.title')}>
        {choices.plans.map((plan) => (
          <PlanRow
            key={plan.id}
            plan={plan}
            isInUse={planChanges(now, plan).length === 0}
            onUse={() => choices.use(plan)}
            onRemove={() => void choices.remove(plan)}
          />
        ))}
      </ul>
    </>
  );
}

interface PlanRowProps {
  readonly plan: KeptPlan;
  readonly isInUse: boolean;
  readonly onUse: () => void;
  readonly onRemove: () => void;
}

function PlanRow({ plan, isInUse, onUse, onRemove }: PlanRowProps) {
  const { t } = useTranslation();
  const { name } = plan;
  return (
    <li className={styles.plan}>
      <div className={styles.what}>
        <strong>{name}</strong>
        <p className="quiet">{planFacts(plan, t)}</p>
      </div>
      {isInUse ? (
        <span className={styles.inUse}>
          <IconCheck size={20} aria-hidden />
          {t('sessionPlans.inUse')}
        </span>
      ) : (
        <Button aria-label={t('sessionPlans.useNamed', { name })} variant="default" onClick={onUse}>
          {t('sessionPlans.use')}
        </Button>
      )}
      <ActionIcon size={40} aria-label={t('sessionPlans.removeNamed', { name })} onClick={onRemove}>
        <IconTrash size={20} />
      </ActionIcon>
    </li>
  );
}
