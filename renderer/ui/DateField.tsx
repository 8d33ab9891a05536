import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../shared/domain/schema/primitives';
import { formatShortDate } from '../../shared/i18n/format';
import { readDate } from '../../shared/i18n/read-date';
import { useLanguage } from '../app/session-context';
import { afterPaint } from './after-paint';
import styles from './date-field.module.css';

const CALENDAR = { day: styles.day ?? '', weekday: styles.weekday ?? '' };

/** A low window has room for a month neither below nor above a field in its middle, but beside it. */
const IN_SIGHT = {
  shift: true,
  flip: { fallbackPlacements: ['top-start', 'right-start', 'left-start'] satisfies Placement[] },
};
type Placement = `${'top' | 'right' | 'left'}-start`;

export interface DateFieldProps {
  readonly label: string;
  readonly value: CalendarDate | null;
  readonly onChange: (date: CalendarDate | null) => void;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
  /** Reads what is no whole date, such as “30/11” or “besok”, once the field is left. */
  readonly readFurther?: ((text: string) => CalendarDate | null) | undefined;
  /** Whether what stands in the field once it is left can be read as a date. */
  readonly onReadable?: (isReadable: boolean) => void;
}

/** A calendar date: typed day first, or picked; shown with the month's name. */
export function DateField({
  label,
  value,
  onChange,
  error,
  description,
  readFurther,
  onReadable,
}: DateFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();

  const [isUnread, setUnread] = useState(false);
  // The field is drawn anew where what was typed means the day that it has: then it shows that day again.
  const [round, setRound] = useState(0);

  /** A year of two digits counts only once the field is left: until then it may become one of four. */
  function finish(text: string) {
    const date = readDate(text) ?? readFurther?.(text) ?? null;
    const isGibberish = date === null && text.trim() !== '';
    setUnread(isGibberish);
    onReadable?.(!isGibberish);
    if (date !== null && date !== value) onChange(date);
    else if (date !== null && text !== formatShortDate(date, language)) setRound(round + 1);
  }

  function choose(date: CalendarDate | null) {
    onReadable?.(true);
    onChange(date);
  }

  return (
    <DateInput
      key={round}
      size="md"
      label={label}
      value={value}
      onChange={choose}
      onFocus={() => setUnread(false)}
      onBlur={(event) => finish(event.currentTarget.value)}
      fixOnBlur={false}
      error={isUnread ? t('app.date.notADate') : error}
      description={description}
      placeholder={t('app.date.hint')}
      valueFormat={(date) => formatShortDate(date.slice(0, 10), language)}
      dateParser={(text) => readDate(text, 'whole')}
      allowDeselect
      ariaLabels={t('app.date.calendar', { returnObjects: true })}
      classNames={CALENDAR}
      // Inside the page's landmarks, right behind its field.
      popoverProps={{
        transitionProps: { duration: 0 },
        withinPortal: false,
        middlewares: IN_SIGHT,
        onOpen: () => afterPaint(showCalendar),
      }}
    />
  );
}

/** Where there is room on no side of the field, the page makes some. */
function showCalendar(): void {
  document.querySelector('[data-dates-dropdown]')?.scrollIntoView({ block: 'nearest' });
}
