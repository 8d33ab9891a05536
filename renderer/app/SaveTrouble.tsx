import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { AppError } from '../../shared/errors';
import { ErrorSentence } from './ErrorSentence';
import { useOpen, useSession } from './session-context';
import { useSaveCopy } from './use-save-copy';

/** Stands above the step's work while it is not safe on disk: why, and the ways out. */
export function SaveTrouble() {
  const { t } = useTranslation();
  const session = useSession();
  const { saveCopy, copyError } = useSaveCopy();
  const state = useStore(session.autosave.state);
  const isReadOnly = useOpen((open) => open.isReadOnly);

  if (state.kind !== 'failed') {
    return isReadOnly ? (
      <Alert icon={<IconLock aria-hidden />} color="yellow" title={t('app.save.readOnlyTitle')} mb="md">
        <p>{t('app.save.readOnly')}</p>
        <Group mt="sm">
          <Button onClick={saveCopy}>{t('app.save.saveCopy')}</Button>
        </Group>
      </Alert>
    ) : null;
  }
  return (
    <Alert icon={<IconAlertTriangle aria-hidden />} color="red" title={t('app.save.failedTitle')} mb="md">
      <ErrorSentence error={state.error} />
      {state.isRetrying && <p>{t('app.save.retrying')}</p>}
      {copyError && <ErrorSentence error={copyError} />}
      <Group mt="sm">
        {state.error.code === 'changed-on-disk' ? (
          <ConflictChoices error={state.error} />
        ) : (
          <>
            <Button onClick={() => void session.autosave.flush()}>{t('app.tryAgain')}</Button>
            <Button variant="default" onClick={saveCopy}>
              {t('app.save.saveCopy')}
            </Button>
          </>
        )}
      </Group>
    </Alert>
  );
}

/** Both versions are on disk by now; the person chooses which one to go on with. */
function ConflictChoices({ error }: { readonly error: AppError }) {
  const { t } = useTranslation();
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  const copy = error.details['copyHandle'];
  const goOn = (next: string) =>
    void session.open(next).then(() => {
      const { route } = session.view.getState();
      if (route.screen === 'workshop') session.go({ ...route, handle: next });
    });
  return (
    <>
      {typeof copy === 'string' && <Button onClick={() => goOn(copy)}>{t('app.save.openMine')}</Button>}
      <Button variant="default" onClick={() => goOn(handle)}>
        {t('app.save.openOther')}
      </Button>
    </>
  );
}
