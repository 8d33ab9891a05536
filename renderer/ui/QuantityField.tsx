import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { valueOf } from '../../shared/domain/quantity';
import type { Unit } from '../../shared/domain/schema/kpi';
import type { Language, Quantity } from '../../shared/domain/schema/primitives';
import { formatNumber, formatValue } from '../../shared/i18n/format';
import type { Translate } from '../../shared/i18n/i18n';
import { measuredQuantity } from '../../shared/i18n/read-measured';
import { currencyIn, isAmbiguous } from '../../shared/i18n/read-number';
import { useLanguage } from '../app/session-context';
import { useTyped } from './use-typed';

export interface QuantityFieldProps {
  readonly label: string;
  readonly value: Quantity | null;
  readonly unit: Unit;
  readonly onChange: (quantity: Quantity | null) => void;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
  /** Said below the field whatever is typed into it. */
  readonly standing?: string | undefined;
  readonly className?: string | undefined;
}

/** A number as people type it, with what it was read as echoed back before it counts. */
export function QuantityField(props: QuantityFieldProps) {
  const { label, unit, error, description, standing = '', className } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [value, type] = useTyped(props.value, props.onChange);
  const currency = value && currencyIn(value.text);
  const isOtherCurrency = currency !== null && unit.kind === 'currency' && currency !== (unit.label || 'IDR');

  function trouble(): string | undefined {
    if (value && valueOf(value) === null) return t('app.number.notANumber');
    return isOtherCurrency ? t('app.number.otherCurrency', { currency }) : error;
  }

  const echo = echoOf(value, unit, language, t) ?? description;
  return (
    <TextInput
      className={className ?? ''}
      label={label}
      inputMode="decimal"
      value={value?.text ?? ''}
      onChange={(event) => type(measuredQuantity(event.currentTarget.value, unit, language))}
      error={trouble()}
      description={
        standing === '' ? (
          echo
        ) : (
          <>
            {standing}
            {echo !== undefined && (
              <>
                <br />
                {echo}
              </>
            )}
          </>
        )
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}

/** What the text was read as, wherever it could mean something else. */
function echoOf(quantity: Quantity | null, unit: Unit, language: Language, t: Translate): string | undefined {
  const read = valueOf(quantity);
  const text = quantity?.text.trim() ?? '';
  if (read === null) return undefined;
  const value = formatValue(read, unit, language);
  if (isAmbiguous(text)) {
    const kind = Number.isInteger(read) ? 'readAsWhole' : 'readAsFraction';
    return t('app.number.readAs', { value: t(`app.number.${kind}`, { value }) });
  }
  return text === formatNumber(read, language) ? undefined : t('app.number.readAs', { value });
}
