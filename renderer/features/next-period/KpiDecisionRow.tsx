import { TextInput } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { KpiDecision } from '../../../shared/domain/next-period';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { KpiResult } from '../../../shared/domain/schema/record';
import { formatQuantity, formatTarget } from '../../../shared/i18n/format';
import { useLanguage } from '../../app/session-context';
import { FIELD_ORDER } from '../../ui/field-order';
import { lacksReason } from './decisions';
import styles from './next-period.module.css';
import { reachedText, shareText } from './result-words';

const DECISIONS = ['keep', 'change', 'retire'] as const;

interface KpiDecisionRowProps {
  readonly kpi: Kpi;
  readonly result: KpiResult;
  readonly decided: KpiDecision | undefined;
  /** Whether a missing reason is asked for by now. */
  readonly isAskedForReason: boolean;
  readonly onDecide: (kpiId: string, decision: KpiDecision['decision']) => void;
  readonly onReason: (kpiId: string, reason: string) => void;
}

/** One KPI of the period that is over: what it reached, and what becomes of it. */
export const KpiDecisionRow = memo(function KpiDecisionRow(props: KpiDecisionRowProps) {
  const { kpi, result, decided, isAskedForReason, onDecide, onReason } = props;
  const { t } = useTranslation();
  const name = kpi.name || t('nextPeriod.unnamedKpi');
  const decision = decided?.decision;
  return (
    <li className={styles.kpi} id={rowId(kpi.id)}>
      <div>
        <p className={styles.kpiName}>
          <span className="quiet">{kpi.code}</span> <strong>{name}</strong>
        </p>
        <ResultLine kpi={kpi} result={result} />
      </div>
      <fieldset className={styles.decisions}>
        <legend className="visually-hidden">
          {t('nextPeriod.decisionOn', { name: `${kpi.code} ${name}` })}
        </legend>
        {DECISIONS.map((one) => (
          <label key={one} className={styles.decision} data-decision={one}>
            <input
              type="radio"
              name={`decision-${kpi.id}`}
              checked={decision === one}
              onChange={() => onDecide(kpi.id, one)}
            />
            <span>{t(`nextPeriod.decision.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {decided && decision && decision !== 'keep' && (
        <TextInput
          className={styles.reason ?? ''}
          label={t(`nextPeriod.reason.${decision}`)}
          value={decided.reason}
          error={isAskedForReason && lacksReason(decided) ? t('nextPeriod.reasonMissing') : undefined}
          inputWrapperOrder={FIELD_ORDER}
          onChange={(event) => onReason(kpi.id, event.currentTarget.value)}
        />
      )}
    </li>
  );
});

export function rowId(kpiId: string): string {
  return `decide-${kpiId}`;
}

function ResultLine({ kpi, result }: Pick<KpiDecisionRowProps, 'kpi' | 'result'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const target = formatTarget(kpi, language);
  const share = shareText(result, language);
  const parts = [
    target ? t('nextPeriod.target', { value: target }) : t('nextPeriod.noTarget'),
    result.final
      ? t('nextPeriod.reached', { value: reachedText(result, language), period: result.final.period || '–' })
      : lastKnown(),
    ...(share ? [t('nextPeriod.share', { share })] : []),
  ];
  function lastKnown(): string {
    const { lastValue, unit } = kpi;
    const value = formatQuantity(lastValue?.value ?? null, unit, language);
    if (!value) return t('nextPeriod.neverMeasured');
    return t('nextPeriod.lastKnown', { value, period: lastValue?.period || '–' });
  }
  return <p className={styles.result}>{parts.join(' · ')}</p>;
}
