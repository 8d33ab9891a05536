import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFocusedDialog } from '../../departments/use-focused-dialog';
import { CardPlanDialog } from './CardPlanDialog';

/** Opens the choice of cards for this session. */
export function ChooseCards() {
  const { t } = useTranslation();
  const dialog = useFocusedDialog<true>();
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconListCheck size={20} aria-hidden />}
        onClick={() => dialog.open(true)}
      >
        {t('concept.step.choose')}
      </Button>
      {dialog.contents && <CardPlanDialog onClose={() => dialog.close()} />}
    </>
  );
}
