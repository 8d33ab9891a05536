import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DialogFoot } from '../../ui/DialogFoot';
import { PlanNews } from './PlanNews';
import type { Plans } from './use-plans';

interface KeptPlansFootProps {
  readonly choices: Plans;
  readonly onBack: () => void;
}

/** Below the kept plans: what was just done, where they are kept, and the way back. */
export function KeptPlansFoot({ choices, onBack }: KeptPlansFootProps) {
  const { t } = useTranslation();
  const { fileName } = choices;
  return (
    <DialogFoot summary={t('sessionPlans.keptIn', { file: fileName })}>
      <PlanNews choices={choices} />
      <Button variant="default" onClick={onBack}>
        {t('sessionPlans.back')}
      </Button>
    </DialogFoot>
  );
}
