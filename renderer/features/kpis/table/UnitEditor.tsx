import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../ui/Choice';
import { focusWithin } from '../../../ui/focus-within';
import { TextField } from '../../../ui/TextField';
import { unitOf, unitValue, useUnitOptions } from '../unit-options';
import type { FieldOfCell } from './TextEditor';

/** A unit from the list, or a word of people's own, typed beside it. */
export function UnitEditor({
  kpi: { unit },
  onChange,
  onMade,
}: FieldOfCell & { readonly onMade: () => void }) {
  const { t } = useTranslation();
  const options = useUnitOptions(unit);
  const placeId = useId();

  function choose(value: string) {
    const next = unitOf(value);
    onChange(() => ({ unit: next }));
    if (next.kind === 'custom') focusWithin(placeId, 'input', 'first');
    else onMade();
  }

  return (
    <div id={placeId}>
      <Choice label={t('terms.unit')} value={unitValue(unit)} options={options} onChange={choose} />
      {unit.kind === 'custom' && (
        <TextField
          label={t('kpis.fields.customUnit')}
          value={unit.label}
          onChange={(label) => onChange((now) => ({ unit: { ...now.unit, label } }))}
        />
      )}
    </div>
  );
}
