import { Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeepPlanForm } from '../../session-plans/KeepPlanForm';
import { KeptPlanList } from '../../session-plans/KeptPlanList';
import { KeptPlansFoot } from '../../session-plans/KeptPlansFoot';
import { usePlans } from '../../session-plans/use-plans';
import { CardPlanFoot } from './CardPlanFoot';
import { PlannedCards } from './PlannedCards';

/** What the dialog is at: choosing cards, giving them a name as a plan, or taking a plan. */
type Part = 'cards' | 'keep' | 'plans';

/** Which cards this session shows, in which order, for how long, and the plans that people keep of that. */
export function CardPlanDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [part, setPart] = useState<Part>('cards');
  const [left, setLeft] = useState<'keep' | 'plans' | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const choices = usePlans();

  function go(next: Part) {
    choices.forget();
    setLeft(part === 'cards' ? null : part);
    setPart(next);
  }

  return (
    <Modal
      opened
      size="46rem"
      onClose={onClose}
      title={t(part === 'plans' ? 'sessionPlans.title' : 'concept.step.plan.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {part === 'plans' ? <KeptPlanList choices={choices} /> : <PlannedCards list={list} />}
      {part === 'keep' && (
        <KeepPlanForm choices={choices} onKept={() => setPart('cards')} onCancel={() => go('cards')} />
      )}
      {part === 'plans' && <KeptPlansFoot choices={choices} onBack={() => go('cards')} />}
      {part === 'cards' && (
        <CardPlanFoot
          choices={choices}
          list={list}
          cameFrom={left}
          onKeep={() => go('keep')}
          onPlans={() => go('plans')}
        />
      )}
    </Modal>
  );
}
