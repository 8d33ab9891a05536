import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from './session-context';
import { useSaveCopy } from './use-save-copy';

interface LeaveDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asked only when going home would lose edits that the disk refused. */
export function LeaveDialog({ isOpen, onClose }: LeaveDialogProps) {
  const { t } = useTranslation();
  const session = useSession();
  const { saveCopy } = useSaveCopy();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('app.leave.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <p>{t('app.leave.text')}</p>
        <Group>
          <Button onClick={() => (onClose(), saveCopy())}>{t('app.save.saveCopy')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('app.leave.stay')}
          </Button>
          <Button variant="subtle" color="red" onClick={() => (onClose(), session.discardAndLeave())}>
            {t('app.leave.discard')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
