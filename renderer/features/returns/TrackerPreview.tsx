import { ActionIcon, Alert } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/errors';
import { errorSentence } from '../../../shared/i18n/error-sentence';
import type { ReturnedFile } from '../../../shared/packs/return/returned-files';
import { readTrackerReturn, type TrackerReading } from '../../../shared/tracker/return/read-tracker-return';
import { useSettings, useWorkshop } from '../../app/session-context';
import { dismiss } from './returns-store';
import styles from './tracker-preview.module.css';
import { TrackerBlock } from './TrackerBlock';
import { useReturns, useReturnsStore } from './use-returns';

/** The trackers that came back, each with the values that it brings. */
export function TrackerPreview({ onGone }: { readonly onGone: () => void }) {
  const trackers = useReturns((state) => state.trackers);
  return trackers.map((file) => <ReturnedTracker key={file.id} file={file} onGone={onGone} />);
}

interface ReturnedTrackerProps {
  readonly file: ReturnedFile;
  readonly onGone: () => void;
}

function ReturnedTracker({ file, onGone }: ReturnedTrackerProps) {
  const { t } = useTranslation();
  const store = useReturnsStore();
  const reading = useReading(file);
  const dismissal = (
    <ActionIcon
      aria-label={t('returns.dismiss', { file: file.fileName })}
      onClick={() => {
        dismiss(store, file.id);
        onGone();
      }}
    >
      <IconX size={20} />
    </ActionIcon>
  );
  if (reading.kind === 'refused') {
    const error = new AppError(reading.code, { file: file.fileName });
    return (
      <Alert color="red" mt="md" role="group" title={t('returns.refused', { count: 1 })}>
        <div className={styles.refusedLine}>
          <span>{errorSentence(error, t)}</span>
          {dismissal}
        </div>
      </Alert>
    );
  }
  return <TrackerBlock file={file} reading={reading} dismissal={dismissal} />;
}

/** What happens in the room changes nothing of what a tracker brings, so it is not read again for that. */
function useReading({ workbook }: ReturnedFile): TrackerReading {
  const design = useWorkshop((workshop) => workshop.design);
  const record = useWorkshop((workshop) => workshop.record);
  const id = useWorkshop((workshop) => workshop.id);
  const language = useWorkshop((workshop) => workshop.language);
  const today = useSettings(({ host }) => host.today);
  const createdAt = useWorkshop((workshop) => workshop.createdAt);
  return useMemo(
    () => readTrackerReturn({ id, language, createdAt, design, record }, workbook, today),
    [id, language, createdAt, design, record, workbook, today],
  );
}
