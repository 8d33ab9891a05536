import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenHelp } from './OpenHelp';
import { ShortcutList } from './shortcuts/ShortcutList';

/** The same help where no workshop is open yet: every key, by button and by `?`. */
export function HomeHelp() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <OpenHelp onOpen={() => setOpen(true)} />
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
