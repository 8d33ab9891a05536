import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { updateBasics, updatePeriod } from '../../../shared/domain/edits/basics';
import { periodKindSchema } from '../../../shared/domain/schema/organisation';
import { suggestPeriods } from '../../../shared/domain/suggest-periods';
import { useDesign, useSettings } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { DateField } from '../../ui/DateField';
import { suggestedPeriod } from '../../ui/suggested-period';
import styles from './prepare.module.css';

export function CompanySection() {
  const { t } = useTranslation();
  const edit = useEdit();
  const today = useSettings((state) => state.host.today);
  const company = useDesign((design) => design.company);
  const period = useDesign((design) => design.period);
  const suggestions = suggestPeriods(period.kind, today).map((suggestion) => suggestedPeriod(suggestion, t));
  const isReversed = period.start !== null && period.end !== null && period.end < period.start;

  return (
    <section className={styles.section}>
      <h2>{t('prepare.companyTitle')}</h2>
      <TextInput
        label={t('prepare.company')}
        value={company}
        onChange={(event) => {
          const { value } = event.currentTarget;
          edit('company', (design) => updateBasics(design, { company: value }), 'company');
        }}
      />
      <div className={`${styles.pair} ${styles.period}`}>
        <NativeSelect
          label={t('prepare.periodKind')}
          value={period.kind}
          data={periodKindSchema.options.map((kind) => ({
            value: kind,
            label: t(`terms.periodKind.${kind}`),
          }))}
          onChange={(event) => {
            const kind = periodKindSchema.parse(event.currentTarget.value);
            edit('period', (design) => updatePeriod(design, { kind }));
          }}
        />
        <TextInput
          label={t('prepare.periodLabel')}
          value={period.label}
          onChange={(event) => {
            const label = event.currentTarget.value;
            edit('period', (design) => updatePeriod(design, { label }), 'period.label');
          }}
        />
      </div>
      {suggestions.length > 0 && (
        <div className={styles.suggestions}>
          <span className="quiet">{t('prepare.suggestions')}</span>
          {suggestions.map((suggestion) => (
            <Button
              key={suggestion.label}
              variant="default"
              size="compact-md"
              onClick={() => edit('period', (design) => updatePeriod(design, suggestion))}
            >
              {suggestion.label}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.pair}>
        <DateField
          label={t('prepare.start')}
          value={period.start}
          onChange={(start) => edit('period', (design) => updatePeriod(design, { start }))}
        />
        <DateField
          label={t('prepare.end')}
          value={period.end}
          error={isReversed ? t('prepare.endBeforeStart') : undefined}
          onChange={(end) => edit('period', (design) => updatePeriod(design, { end }))}
        />
      </div>
    </section>
  );
}
