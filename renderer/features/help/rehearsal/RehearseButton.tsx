import { Button } from '@mantine/core';
import { IconMasksTheater } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ErrorSentence } from '../../../app/ErrorSentence';
import { useWorkshop } from '../../../app/session-context';
import { useRehearse } from './use-rehearse';

/** Begins a rehearsal of the open workshop; a rehearsal itself has none. */
export function RehearseButton() {
  const { t } = useTranslation();
  const isRehearsal = useWorkshop(({ rehearsalOf }) => rehearsalOf !== undefined);
  const { start, isMaking, error } = useRehearse();
  if (isRehearsal) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMasksTheater size={20} aria-hidden />}
        title={t('help.rehearsal.hint')}
        loading={isMaking}
        onClick={() => void start()}
      >
        {t('help.rehearsal.start')}
      </Button>
      {error && <ErrorSentence error={error} />}
    </>
  );
}
