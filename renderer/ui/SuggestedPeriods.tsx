import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Period } from '../../shared/domain/schema/organisation';
import type { PeriodSuggestion } from '../../shared/domain/suggest-periods';
import { suggestedPeriod } from './suggested-period';
import styles from './suggested-periods.module.css';

interface SuggestedPeriodsProps {
  readonly suggestions: readonly PeriodSuggestion[];
  readonly onChoose: (period: Period) => void;
}

/** Periods that fill in their name and days with one press. */
export function SuggestedPeriods({ suggestions, onChoose }: SuggestedPeriodsProps) {
  const { t } = useTranslation();
  if (suggestions.length === 0) return null;
  return (
    <div className={styles.suggestions}>
      <span className="quiet">{t('prepare.suggestions')}</span>
      {suggestions
        .map((suggestion) => suggestedPeriod(suggestion, t))
        .map((period) => (
          <Button key={period.label} variant="default" size="compact-md" onClick={() => onChoose(period)}>
            {period.label}
          </Button>
        ))}
    </div>
  );
}
