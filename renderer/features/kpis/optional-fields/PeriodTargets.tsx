import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Kpi, Unit } from '../../../../shared/domain/schema/kpi';
import { focusWithin } from '../../../ui/focus-within';
import { KpiQuantity, KpiText, useKpiEdit } from '../kpi-fields';
import styles from './period-targets.module.css';

type PeriodTarget = Kpi['periodTargets'][number];

interface PeriodTargetsProps {
  readonly kpiId: string;
  readonly targets: readonly PeriodTarget[];
  readonly unit: Unit;
}

const EMPTY: PeriodTarget = { period: '', value: { value: null, text: '' } };

/** A target of its own for some of the periods, such as a season. */
export function PeriodTargets({ kpiId, targets, unit }: PeriodTargetsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpiId);
  const listId = `period-targets-${kpiId}`;

  function add() {
    change(({ periodTargets }) => ({ periodTargets: [...periodTargets, EMPTY] }));
    focusWithin(listId, 'input', -2);
  }

  const rewrite = (index: number, patch: Partial<PeriodTarget>, key: string) =>
    change(
      ({ periodTargets }) => ({
        periodTargets: periodTargets.map((one, place) => (place === index ? { ...one, ...patch } : one)),
      }),
      `periodTargets.${index}.${key}`,
    );

  const remove = (index: number) => {
    change(({ periodTargets }) => ({ periodTargets: periodTargets.filter((_, place) => place !== index) }));
    focusWithin(listId, 'button', 'last');
  };

  return (
    <div id={listId} role="group" aria-label={t('terms.periodTargets')} className={styles.list}>
      <p className={styles.title}>{t('terms.periodTargets')}</p>
      {targets.map((target, index) => (
        <div key={index} className={styles.row}>
          <KpiText
            label={t('kpis.optional.periodTarget.period', { number: index + 1 })}
            value={target.period}
            onChange={(period) => rewrite(index, { period }, 'period')}
          />
          <KpiQuantity
            label={t('kpis.optional.periodTarget.value', { number: index + 1 })}
            value={target.value.text === '' ? null : target.value}
            unit={unit}
            onChange={(value) => rewrite(index, { value: value ?? EMPTY.value }, 'value')}
          />
          <ActionIcon
            size={40}
            aria-label={t('kpis.optional.periodTarget.remove', { number: index + 1 })}
            onClick={() => remove(index)}
          >
            <IconX size={20} />
          </ActionIcon>
        </div>
      ))}
      <Button variant="default" leftSection={<IconPlus size={20} aria-hidden />} onClick={add}>
        {t('kpis.optional.addPeriodTarget')}
      </Button>
    </div>
  );
}
