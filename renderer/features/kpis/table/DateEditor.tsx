import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShortDate } from '../../../../shared/i18n/format';
import { readDate } from '../../../../shared/i18n/read-date';
import { useLanguage } from '../../../app/session-context';
import { useDeadlineReader } from '../use-deadline-reader';
import type { FieldOfCell } from './TextEditor';

/** A date typed day first, with the day it was read as; what is no date yet changes nothing. */
export function DateEditor({ kpi: { deadline }, onChange }: FieldOfCell) {
  const { t } = useTranslation();
  const language = useLanguage();
  const readInWords = useDeadlineReader();
  const readDay = (typed: string) => readDate(typed) ?? readInWords(typed);
  const shown = deadline === null ? '' : formatShortDate(deadline, language);
  const [typed, setTyped] = useState<{ readonly text: string; readonly date: string | null } | null>(null);
  // Undo may have changed the date behind what was typed.
  const text = typed && typed.date === deadline ? typed.text : shown;
  const read = readDay(text);

  function write(next: string) {
    const date = next.trim() === '' ? null : (readDay(next) ?? deadline);
    setTyped({ text: next, date });
    if (date !== deadline) onChange(() => ({ deadline: date }));
  }

  const echo =
    read === null ? t('app.date.hint') : t('app.number.readAs', { value: formatShortDate(read, language) });
  return (
    <TextInput
      size="md"
      label={t('terms.deadline')}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      error={text.trim() !== '' && read === null ? t('app.date.notADate') : undefined}
      description={echo}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
