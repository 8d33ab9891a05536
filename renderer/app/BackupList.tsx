import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupEntry } from '../../shared/contract/contract';
import type { AppError } from '../../shared/errors';
import { formatMoment } from '../../shared/i18n/format';
import { asAppError } from '../state/as-app-error';
import { ErrorSentence } from './ErrorSentence';
import { useLanguage, useSession } from './session-context';

/** The backup copies of one workshop, newest first, each ready to be put back. */
export function BackupList({ handle }: { readonly handle: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const language = useLanguage();
  const [backups, setBackups] = useState<readonly BackupEntry[] | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    session.api['backups.list']({ handle }).then(
      (answer) => setBackups(answer.backups),
      (reason: unknown) => setError(asAppError(reason)),
    );
  }, [handle, session]);

  async function restore(backup: string) {
    try {
      session.enter(await session.api['backups.restore']({ handle, backup }));
      session.notify({ message: 'backupRestored' });
    } catch (reason) {
      setError(asAppError(reason));
    }
  }

  if (error) return <ErrorSentence error={error} />;
  if (backups?.length === 0) return <p className="quiet">{t('app.backups.none')}</p>;
  return (
    <Stack component="ul" gap="sm" p={0} m={0}>
      {backups?.map((backup) => (
        <Group key={backup.handle} component="li" justify="space-between" wrap="nowrap">
          <span>
            {t('app.backups.entry', { moment: formatMoment(backup.at, language), revision: backup.revision })}
          </span>
          <Button variant="default" size="compact-md" onClick={() => void restore(backup.handle)}>
            {t('app.backups.restore')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
