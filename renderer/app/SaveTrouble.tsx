import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { AppError } from '../../shared/errors';
import { goOnInConflictCopy } from '../state/copies';
import { ErrorSentence } from './ErrorSentence';
import { useOpen, useSession } from './session-context';
import { useSaveCopy } from './use-save-copy';

/** Stands above the step's work while it is not safe on disk: why, and the ways out. */
export function SaveTrouble() {
  const { t } = useTranslation();
  const session = useSession();
  const { saveCopy, isCopying, copyError } = useSaveCopy();
  const state = useStore(session.autosave.state);
  const isReadOnly = useOpen((open) => open.isReadOnly);
  const error = state.kind === 'failed' ? state.error : null;
  if (!error && !isReadOnly) return null;

  return (
    <Alert
      icon={error ? <IconAlertTriangle aria-hidden /> : <IconLock aria-hidden />}
      color={error ? 'red' : 'yellow'}
      role="group"
      title={t(error ? 'app.save.failedTitle' : 'app.save.readOnlyTitle')}
      mb="md"
    >
      {error ? <ErrorSentence error={error} /> : <p>{t('app.save.readOnly')}</p>}
      {state.kind === 'failed' && state.isRetrying && <p>{t('app.save.retrying')}</p>}
      {copyError && <ErrorSentence error={copyError} />}
      <Group mt="sm">
        {error?.code === 'changed-on-disk' ? (
          <ConflictChoices error={error} />
        ) : (
          <>
            {error && <Button onClick={() => void session.autosave.flush()}>{t('app.tryAgain')}</Button>}
            <Button variant={error ? 'default' : 'filled'} loading={isCopying} onClick={saveCopy}>
              {t('app.save.saveCopy')}
            </Button>
          </>
        )}
      </Group>
    </Alert>
  );
}

/** Both versions are on disk by now; whichever is chosen, the copy gets all that was typed since. */
function ConflictChoices({ error }: { readonly error: AppError }) {
  const { t } = useTranslation();
  const session = useSession();
  const handle = useOpen((open) => open.handle);

  function openOther() {
    const { route } = session.view.getState();
    if (goOnInConflictCopy(session, error) && route.screen === 'workshop') session.go({ ...route, handle });
  }

  return (
    <>
      <Button onClick={() => goOnInConflictCopy(session, error)}>{t('app.save.openMine')}</Button>
      <Button variant="default" onClick={openOther}>
        {t('app.save.openOther')}
      </Button>
    </>
  );
}
