import { type FocusEvent, useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { Quantity } from '../../../shared/domain/schema/primitives';
import type { TrackerPeriod } from '../../../shared/tracker/tracker-table';
import { QuantityField } from '../../ui/QuantityField';
import styles from './track.module.css';
import type { GridCells, Noting } from './use-grid-cells';
import { useNoteValues } from './use-note-values';

interface ActualFieldProps {
  readonly kpi: Kpi;
  readonly period: TrackerPeriod;
  readonly value: Quantity | null;
  /** What is to be reached in the period, in words; empty for nothing. */
  readonly target: string;
  readonly noting: Noting;
  readonly onDone: GridCells['stopNoting'];
}

/** The field that lies over a cell while its value is typed, with the focus in it. */
export function ActualField({ kpi, period, value, target, noting, onDone }: ActualFieldProps) {
  const { t } = useTranslation();
  const noteValues = useNoteValues();
  const place = useRef<HTMLDivElement>(null);
  const { kpiId, column, manner, stepKey } = noting;

  useLayoutEffect(() => {
    const field = place.current?.querySelector('input');
    field?.focus({ preventScroll: true });
    if (manner === 'replace') field?.select();
    else field?.setSelectionRange(field.value.length, field.value.length);
  }, [manner]);

  const note = useCallback(
    (next: Quantity | null) => noteValues([{ kpiId, period: column, value: next }], `${kpiId}.${stepKey}`),
    [noteValues, kpiId, column, stepKey],
  );

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    // Another window is no other place in this one.
    if (document.hasFocus() && !currentTarget.contains(relatedTarget)) onDone('left');
  }

  return (
    <div ref={place} className={styles.field} data-editor onBlur={leave}>
      <QuantityField
        label={t('track.cell', { kpi: kpi.name || kpi.code, period: period.label })}
        value={value}
        unit={kpi.unit}
        standing={target}
        onChange={note}
      />
    </div>
  );
}
