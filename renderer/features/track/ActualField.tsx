import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { Quantity } from '../../../shared/domain/schema/primitives';
import type { TrackerPeriod } from '../../../shared/tracker/tracker-period';
import { CellField } from '../../ui/kpi-grid/CellField';
import type { Editing, EndOfEditing } from '../../ui/kpi-grid/grid-cell';
import { QuantityField } from '../../ui/QuantityField';
import { useNoteValues } from './use-note-values';

interface ActualFieldProps {
  readonly kpi: Kpi;
  readonly period: TrackerPeriod;
  readonly value: Quantity | null;
  /** What is to be reached in the period, in words; empty for nothing. */
  readonly target: string;
  readonly noting: Editing<string>;
  readonly onDone: (how: EndOfEditing) => void;
}

/** The field that lies over a cell while its value is typed, with the focus in it. */
export function ActualField({ kpi, period, value, target, noting, onDone }: ActualFieldProps) {
  const { t } = useTranslation();
  const noteValues = useNoteValues();
  const { kpiId, column, manner, stepKey } = noting;

  const note = useCallback(
    (next: Quantity | null) => noteValues([{ kpiId, period: column, value: next }], `${kpiId}.${stepKey}`),
    [noteValues, kpiId, column, stepKey],
  );

  return (
    <CellField manner={manner} kind="quantity" onDone={onDone}>
      <QuantityField
        label={t('track.cell', { kpi: kpi.name || kpi.code, period: period.label })}
        value={value}
        unit={kpi.unit}
        standing={target}
        onChange={note}
      />
    </CellField>
  );
}
