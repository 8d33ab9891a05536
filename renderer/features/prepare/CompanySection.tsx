import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { updateBasics, updatePeriod } from '../../../shared/domain/edits/basics';
import { suggestPeriods } from '../../../shared/domain/suggest-periods';
import { useDesign, useSettings } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { DateField } from '../../ui/DateField';
import { PeriodKindSelect } from '../../ui/PeriodKindSelect';
import { SuggestedPeriods } from '../../ui/SuggestedPeriods';
import styles from './prepare.module.css';

export function CompanySection() {
  const { t } = useTranslation();
  const edit = useEdit();
  const today = useSettings((state) => state.host.today);
  const company = useDesign((design) => design.company);
  const period = useDesign((design) => design.period);
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
        <PeriodKindSelect
          value={period.kind}
          onChange={(kind) => edit('period', (design) => updatePeriod(design, { kind }))}
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
      <SuggestedPeriods
        suggestions={suggestPeriods(period.kind, today)}
        onChoose={(suggested) => edit('period', (design) => updatePeriod(design, suggested))}
      />
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
