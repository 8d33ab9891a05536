import { Alert, Button, Group, Modal } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/id';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedWorkshop, WorkshopEntry } from '../../../shared/contract/contract';
import type { AppError } from '../../../shared/errors';
import { ErrorSentence } from '../../app/ErrorSentence';
import { useLanguage, useSession } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';
import styles from './next-period.module.css';
import { NextPeriodForm } from './NextPeriodForm';
import { useNextPeriod } from './use-next-period';

interface NextPeriodDialogProps {
  readonly entry: WorkshopEntry;
  readonly onClose: () => void;
}

/** Reads the workshop that is over and asks what becomes of its KPIs; that file is never written. */
export function NextPeriodDialog({ entry, onClose }: NextPeriodDialogProps) {
  const { t } = useTranslation();
  const { api } = useSession();
  const language = useLanguage();
  const [opened, setOpened] = useState<OpenedWorkshop | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    api['workshops.open']({ handle: entry.handle }).then(setOpened, (reason: unknown) =>
      setError(asAppError(reason)),
    );
  }, [api, entry.handle]);

  if (opened) {
    return (
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
        <DecisionDialog opened={opened} onClose={onClose} />
      </DatesProvider>
    );
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('nextPeriod.headingNameless')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {error ? (
        <Alert color="red" role="group">
          <ErrorSentence error={error} />
        </Alert>
      ) : (
        <p role="status">{t('app.loading')}</p>
      )}
    </Modal>
  );
}

interface DecisionDialogProps {
  readonly opened: OpenedWorkshop;
  readonly onClose: () => void;
}

function DecisionDialog({ opened, onClose }: DecisionDialogProps) {
  const { t } = useTranslation();
  const next = useNextPeriod(opened);
  const [isAsking, setAsking] = useState(false);
  const { company } = opened.workshop.design;
  // Escape while the question stands there means that it was pressed by mistake.
  const close = () => {
    if (next.isTouched) setAsking((before) => !before);
    else onClose();
  };
  const leave = () => {
    next.discard();
    onClose();
  };
  return (
    <Modal
      opened
      fullScreen
      onClose={close}
      title={company ? t('nextPeriod.heading', { company }) : t('nextPeriod.headingNameless')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      classNames={{
        header: styles.head ?? '',
        body: styles.body ?? '',
        title: styles.dialogTitle ?? '',
      }}
    >
      {isAsking && (
        <Alert
          color="yellow"
          role="alertdialog"
          className={styles.question ?? ''}
          title={t('nextPeriod.discard.question')}
        >
          <Group>
            <Button autoFocus onClick={() => setAsking(false)}>
              {t('nextPeriod.discard.stay')}
            </Button>
            <Button variant="default" onClick={leave}>
              {t('nextPeriod.discard.leave')}
            </Button>
          </Group>
        </Alert>
      )}
      <NextPeriodForm opened={opened} next={next} onCancel={close} />
    </Modal>
  );
}
