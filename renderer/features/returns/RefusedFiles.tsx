import { ActionIcon, Alert } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/errors';
import type { Translate } from '../../../shared/i18n/i18n';
import { errorSentence } from '../../../shared/i18n/error-sentence';
import styles from './returns.module.css';
import { dismiss } from './returns-store';
import { useReads, useReturns, useReturnsStore } from './use-returns';

interface Refused {
  readonly id: string;
  readonly error: AppError;
}

/** Files that bring nothing, each with a sentence: what happened, what was kept, what to do. */
export function RefusedFiles({ onGone }: { readonly onGone: () => void }) {
  const { t } = useTranslation();
  const store = useReturnsStore();
  const refused = useRefused();
  if (refused.length === 0) return null;
  return (
    <Alert color="red" mt="md" role="group" title={t('returns.refused', { count: refused.length })}>
      <ul className={styles.refused}>
        {refused.map(({ id, error }) => (
          <li key={id}>
            <span>{refusal(error, t)}</span>
            <ActionIcon
              aria-label={t('returns.dismiss', { file: String(error.details['file'] ?? '') })}
              onClick={() => {
                dismiss(store, id);
                onGone();
              }}
            >
              <IconX size={20} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** What went wrong, and with which file, where that has nothing to do with the file. */
function refusal(error: AppError, t: Translate): string {
  const sentence = errorSentence(error, t);
  const file = String(error.details['file'] ?? '');
  return sentence.includes(file) ? sentence : `${file}: ${sentence}`;
}

/** Those that could not be read, and those that do not belong here. */
export function useRefused(): readonly Refused[] {
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
