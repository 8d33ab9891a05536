import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Period, periodKindSchema } from '../../shared/domain/schema/organisation';

interface PeriodKindSelectProps {
  readonly value: Period['kind'];
  readonly onChange: (kind: Period['kind']) => void;
}

/** A year, a semester, a quarter or a phase. */
export function PeriodKindSelect({ value, onChange }: PeriodKindSelectProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('prepare.periodKind')}
      value={value}
      data={periodKindSchema.options.map((kind) => ({ value: kind, label: t(`terms.periodKind.${kind}`) }))}
      onChange={(event) => onChange(periodKindSchema.parse(event.currentTarget.value))}
    />
  );
}
