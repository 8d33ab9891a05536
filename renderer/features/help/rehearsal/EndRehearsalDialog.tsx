import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../../shared/errors';
import { errorSentence } from '../../../../shared/i18n/error-sentence';
import { ErrorSentence } from '../../../app/ErrorSentence';
import { useSession } from '../../../app/session-context';
import { asAppError } from '../../../state/as-app-error';
import { endRehearsal } from './end-rehearsal';
import { useOriginal } from './use-original';

/** Back to the real workshop, with or without the copy. */
export function EndRehearsalDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const original = useOriginal();
  const [isEnding, setEnding] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function end(bins: boolean) {
    if (isEnding || original === undefined) return;
    setEnding(true);
    try {
      const sentence = (reason: AppError) => errorSentence(reason, t);
      await endRehearsal(session, { original, bins, sentence });
      onClose();
    } catch (reason) {
      setError(asAppError(reason));
      setEnding(false);
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('help.rehearsal.endTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <p>{t(original === null ? 'help.rehearsal.endLost' : 'help.rehearsal.endText')}</p>
        <p className="quiet">{t('help.rehearsal.binHint')}</p>
        {error && <ErrorSentence error={error} />}
        <Group>
          <Button data-autofocus loading={isEnding} onClick={() => void end(true)}>
            {t('help.rehearsal.endAndBin')}
          </Button>
          <Button variant="default" disabled={isEnding} onClick={() => void end(false)}>
            {t('help.rehearsal.endAndKeep')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('help.rehearsal.goOn')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
