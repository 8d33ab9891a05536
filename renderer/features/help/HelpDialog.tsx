import { Button, Group, Modal } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInterface } from '../../app/session-context';
import { RehearseButton } from './rehearsal/RehearseButton';
import { useOpenRunOfShow } from './run-of-show/run-of-show-store';
import { ShortcutList } from './shortcuts/ShortcutList';

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What helps the facilitator: the page to print, the rehearsal, and every key. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  const { t } = useTranslation();
  const openRunOfShow = useOpenRunOfShow();
  const step = useInterface(({ route }) => (route.screen === 'workshop' ? route.step : 'prepare'));
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size={1120}
      title={t('help.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => {
            onClose();
            openRunOfShow();
          }}
        >
          {t('help.runOfShow.open')}
        </Button>
        <RehearseButton />
        <p className="quiet">{t('help.shortcuts.intro')}</p>
      </Group>
      <ShortcutList step={step} />
    </Modal>
  );
}
