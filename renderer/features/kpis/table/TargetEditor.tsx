import { useTranslation } from 'react-i18next';
import type { Target } from '../../../../shared/domain/schema/kpi';
import { QuantityField } from '../../../ui/QuantityField';
import type { FieldOfCell } from './TextEditor';

/** One number, or the two ends of a range. */
export function TargetEditor({ kpi, onChange }: FieldOfCell) {
  const { t } = useTranslation();
  const field = (part: keyof Target & ('value' | 'minimum' | 'maximum'), label: string) => (
    <QuantityField
      label={label}
      value={kpi.target[part]}
      unit={kpi.unit}
      onChange={(value) => onChange(({ target }) => ({ target: { ...target, [part]: value } }))}
    />
  );
  if (kpi.direction !== 'range') return field('value', t('terms.target'));
  return (
    <>
      {field('minimum', t('terms.targetMinimum'))}
      {field('maximum', t('terms.targetMaximum'))}
    </>
  );
}
