import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Period } from '../../../shared/domain/schema/organisation';
import { doPeriodsOverlap, suggestNextPeriods } from '../../../shared/domain/suggest-next-periods';
import { formatShortDate } from '../../../shared/i18n/format';
import { useLanguage, useSettings } from '../../app/session-context';
import { DateField } from '../../ui/DateField';
import { PeriodKindSelect } from '../../ui/PeriodKindSelect';
import { SuggestedPeriods } from '../../ui/SuggestedPeriods';
import styles from './next-period.module.css';

interface PeriodFieldsProps {
  readonly previous: Period;
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

/** The new period: suggested, and free to be named and dated otherwise. */
export function PeriodFields({ previous, period, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useSettings((state) => state.host.today);
  const change = (patch: Partial<Period>) => onChange({ ...period, ...patch });
  const { start, end } = previous;
  return (
    <>
      <div className={styles.period}>
        <PeriodKindSelect value={period.kind} onChange={(kind) => change({ kind })} />
        <TextInput
          label={t('prepare.periodLabel')}
          value={period.label}
          onChange={(event) => change({ label: event.currentTarget.value })}
        />
        <DateField
          label={t('prepare.start')}
          value={period.start}
          onChange={(day) => change({ start: day })}
        />
        <DateField
          label={t('prepare.end')}
          value={period.end}
          error={isReversed(period) ? t('prepare.endBeforeStart') : undefined}
          onChange={(day) => change({ end: day })}
        />
      </div>
      <SuggestedPeriods
        suggestions={suggestNextPeriods({ ...previous, kind: period.kind }, today)}
        onChoose={onChange}
      />
      <p role="status" className={styles.watch}>
        {start && end && doPeriodsOverlap(previous, period)
          ? t('nextPeriod.overlaps', {
              start: formatShortDate(start, language),
              end: formatShortDate(end, language),
            })
          : ''}
      </p>
    </>
  );
}

export function isReversed({ start, end }: Period): boolean {
  return start !== null && end !== null && end < start;
}
