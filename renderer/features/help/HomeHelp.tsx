import { ActionIcon, Modal } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortcutList } from './shortcuts/ShortcutList';
import { useHelpKey } from './shortcuts/use-help-key';

/** The same help where no workshop is open yet: every key, by button and by `?`. */
export function HomeHelp() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
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
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        size={1120}
        title={t('help.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p className="quiet">{t('help.homeIntro')}</p>
        <ShortcutList step="prepare" />
      </Modal>
    </>
  );
}
