import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/errors';
import { BackupList } from './BackupList';
import { ErrorSentence } from './ErrorSentence';
import { LanguageSwitch } from './LanguageSwitch';
import { useSession } from './session-context';

interface OpenFailureProps {
  readonly error: AppError;
  readonly handle: string;
  readonly onRetry: () => void;
}

/** A workshop that would not open: why, and the backup copies that will. */
export function OpenFailure({ error, handle, onRetry }: OpenFailureProps) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <Stack component="main" maw={680} mx="auto" p="lg" mt="8vh" align="flex-start">
      <Group justify="space-between" w="100%">
        <h1>{t('app.openFailedTitle')}</h1>
        <LanguageSwitch />
      </Group>
      <ErrorSentence error={error} />
      <Group>
        <Button onClick={() => session.go({ screen: 'home' })}>{t('app.backHome')}</Button>
        <Button variant="default" onClick={onRetry}>
          {t('app.tryAgain')}
        </Button>
      </Group>
      {error.code === 'file-damaged' && (
        <section>
          <h2>{t('app.backups.title')}</h2>
          <BackupList handle={handle} />
        </section>
      )}
    </Stack>
  );
}
