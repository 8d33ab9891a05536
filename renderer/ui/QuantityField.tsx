import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { valueOf } from '../../shared/domain/quantity';
import type { Unit } from '../../shared/domain/schema/kpi';
import type { Quantity } from '../../shared/domain/schema/primitives';
import { formatNumber, formatValue } from '../../shared/i18n/format';
import { readQuantity } from '../../shared/i18n/read-number';
import { useLanguage } from '../app/session-context';

interface QuantityFieldProps {
  readonly label: string;
  readonly value: Quantity | null;
  readonly unit: Unit;
  readonly onChange: (quantity: Quantity | null) => void;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
  readonly className?: string | undefined;
}

/** A number as people type it, with what it was read as echoed back before it counts. */
export function QuantityField({
  label,
  value,
  unit,
  onChange,
  error,
  description,
  className,
}: QuantityFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const read = valueOf(value);
  const echo =
    read !== null && value?.text.trim() !== formatNumber(read, language)
      ? t('app.number.readAs', { value: formatValue(read, unit, language) })
      : undefined;
  return (
    <TextInput
      className={className ?? ''}
      label={label}
      inputMode="decimal"
      value={value?.text ?? ''}
      onChange={(event) => onChange(readQuantity(event.currentTarget.value, language))}
      error={value && read === null ? t('app.number.notANumber') : error}
      description={echo ?? description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
