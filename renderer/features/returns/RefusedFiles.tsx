import { ActionIcon, Alert } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/errors';
import { errorSentence } from '../../../shared/i18n/error-sentence';
import styles from './returns.module.css';
import { dismiss } from './returns-store';
import { useReads, useReturns, useReturnsStore } from './use-returns';

interface Refused {
  readonly id: string;
  readonly error: AppError;
}

/** Files that bring nothing, each with a sentence: what happened, what was kept, what to do. */
export function RefusedFiles() {
  const { t } = useTranslation();
  const store = useReturnsStore();
  const refused = useRefused();
  if (refused.length === 0) return null;
  return (
    <Alert color="red" mt="md" role="group" title={t('returns.refused', { count: refused.length })}>
      <ul className={styles.refused}>
        {refused.map(({ id, error }) => (
          <li key={id}>
            <span>{errorSentence(error, t)}</span>
            <ActionIcon
              aria-label={t('returns.dismiss', { file: String(error.details['file'] ?? '') })}
              onClick={() => dismiss(store, id)}
            >
              <IconX size={20} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Those that could not be read, and those that do not belong here. */
function useRefused(): readonly Refused[] {
  const unread = useReturns((state) => state.refused);
  const reads = useReads();
  return [
    ...unread,
    ...reads.flatMap(({ file, reading }) =>
      reading.kind === 'refused'
        ? [{ id: file.id, error: new AppError(reading.code, { ...reading.details, file: file.fileName }) }]
        : [],
    ),
  ];
}
