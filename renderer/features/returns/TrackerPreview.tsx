import { ActionIcon, Alert } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/errors';
import { errorSentence } from '../../../shared/i18n/error-sentence';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import { compareTrackers, type ReadTracker } from '../../../shared/tracker/return/compare-trackers';
import { readTrackerReturn, type TrackerReading } from '../../../shared/tracker/return/read-tracker-return';
import { useSettings, useWorkshop } from '../../app/session-context';
import { dismiss } from './returns-store';
import styles from './tracker-preview.module.css';
import { TrackerBlock } from './TrackerBlock';
import { useReturns, useReturnsStore } from './use-returns';

/** The trackers that came back, each with the values that it brings. */
export function TrackerPreview({ onGone }: { readonly onGone: () => void }) {
  const trackers = useReadings();
  return trackers.map(({ file, reading }) => (
    <ReturnedTracker key={file.id} file={file} reading={reading} onGone={onGone} />
  ));
}

interface ReturnedTrackerProps {
  readonly file: ReturnedFile;
  readonly reading: TrackerReading;
  readonly onGone: () => void;
}

function ReturnedTracker({ file, reading, onGone }: ReturnedTrackerProps) {
  const { t } = useTranslation();
  const store = useReturnsStore();
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

interface ReadFile extends ReadTracker {
  readonly file: ReturnedFile;
}

/** What happens in the room changes nothing of what a tracker brings, so none is read again for that. */
function useReadings(): readonly ReadFile[] {
  const trackers = useReturns((state) => state.trackers);
  const design = useWorkshop((workshop) => workshop.design);
  const record = useWorkshop((workshop) => workshop.record);
  const id = useWorkshop((workshop) => workshop.id);
  const language = useWorkshop((workshop) => workshop.language);
  const today = useSettings(({ host }) => host.today);
  const createdAt = useWorkshop((workshop) => workshop.createdAt);
  return useMemo(() => {
    const workshop = { id, language, createdAt, design, record };
    return compareTrackers(
      trackers.map((file): ReadFile => {
        const reading = readTrackerReturn(workshop, file.workbook, today);
        return { file, fileName: file.fileName, reading };
      }),
    );
  }, [trackers, id, language, createdAt, design, record, today]);
}
