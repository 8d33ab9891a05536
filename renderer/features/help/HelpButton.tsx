import { ActionIcon } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterface } from '../../app/session-context';
import { HelpDialog } from './HelpDialog';
import { useHelpKey } from './shortcuts/use-help-key';

/** Opens the help, by button and by `?`. */
export function HelpButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  // What is to be noted at once goes before what is to be read.
  const isNoting = useInterface((state) => state.openNoteList !== null);
  useHelpKey(() => setOpen(true));
  return (
    <>
      <ActionIcon
        aria-label={t('help.open')}
        title={t('clock.withKey', { action: t('help.open'), key: '?' })}
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
      >
        <IconHelpCircle size={20} />
      </ActionIcon>
      <HelpDialog isOpen={isOpen && !isNoting} onClose={() => setOpen(false)} />
    </>
  );
}
