import { ActionIcon } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useHelpKey } from './shortcuts/use-help-key';

/** The question mark that opens the help; the key of the same name does so too while it is there. */
export function OpenHelp({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation();
  useHelpKey(onOpen);
  return (
    <ActionIcon
      aria-label={t('help.open')}
      title={t('clock.withKey', { action: t('help.open'), key: '?' })}
      aria-keyshortcuts="?"
      onClick={onOpen}
    >
      <IconHelpCircle size={20} />
    </ActionIcon>
  );
}
