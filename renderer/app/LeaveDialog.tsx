import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorSentence } from './ErrorSentence';
import { useInterface, useSession } from './session-context';
import { useSaveCopy } from './use-save-copy';

/** Asked only when going elsewhere would lose edits that the disk refused. */
export function LeaveDialog() {
  const { t } = useTranslation();
  const session = useSession();
  const isAsked = useInterface((state) => state.leavingTo !== null);
  const { saveCopy, isCopying, copyError } = useSaveCopy();
  const stay = () => session.view.setState({ leavingTo: null });
  return (
    <Modal
      opened={isAsked}
      onClose={stay}
      title={t('app.leave.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <p>{t('app.leave.text')}</p>
        {copyError && <ErrorSentence error={copyError} />}
        <Group>
          <Button loading={isCopying} onClick={saveCopy}>
            {t('app.save.saveCopy')}
          </Button>
          <Button variant="default" onClick={stay}>
            {t('app.leave.stay')}
          </Button>
          <Button variant="subtle" color="red" onClick={session.discardAndLeave}>
            {t('app.leave.discard')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
