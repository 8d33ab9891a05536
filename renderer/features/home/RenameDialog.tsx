import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopEntry } from '../../../shared/contract/contract';
import type { AppError } from '../../../shared/errors';
import { ErrorSentence } from '../../app/ErrorSentence';
import { useSession } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';

interface RenameDialogProps {
  readonly entry: WorkshopEntry;
  readonly onClose: () => void;
  readonly onRenamed: () => void;
}

export function RenameDialog({ entry, onClose, onRenamed }: RenameDialogProps) {
  const { t } = useTranslation();
  const session = useSession();
  const [name, setName] = useState(entry.fileName.replace(/\.kpiw$/i, ''));
  const [error, setError] = useState<AppError | null>(null);

  async function rename(event: FormEvent) {
    event.preventDefault();
    try {
      const renamed = await session.api['workshops.rename']({ handle: entry.handle, name });
      session.notify({ message: 'renamed', values: { file: renamed.fileName } });
      onRenamed();
      onClose();
    } catch (reason) {
      setError(asAppError(reason));
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('home.renameDialog.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack component="form" onSubmit={(event) => void rename(event)}>
        <TextInput
          data-autofocus
          label={t('home.renameDialog.name')}
          value={name}
          maxLength={200}
          onChange={(change) => setName(change.currentTarget.value)}
        />
        {error && <ErrorSentence error={error} />}
        <Group>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('home.renameDialog.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
