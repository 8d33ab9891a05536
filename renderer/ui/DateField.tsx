import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../shared/domain/schema/primitives';
import { formatShortDate } from '../../shared/i18n/format';
import { readDate } from '../../shared/i18n/read-date';
import { useLanguage } from '../app/session-context';

interface DateFieldProps {
  readonly label: string;
  readonly value: CalendarDate | null;
  readonly onChange: (date: CalendarDate | null) => void;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
}

/** A calendar date: typed day first, or picked; shown with the month's name. */
export function DateField({ label, value, onChange, error, description }: DateFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DateInput
      size="md"
      label={label}
      value={value}
      onChange={onChange}
      error={error}
      description={description}
      placeholder={t('app.date.hint')}
      valueFormat={(date) => formatShortDate(date.slice(0, 10), language)}
      dateParser={readDate}
      allowDeselect
      popoverProps={{ transitionProps: { duration: 0 } }}
    />
  );
}
