import { assertNever } from '../../../../shared/assert-never';
import type { KpiPatch } from '../../../../shared/domain/edits/kpis';
import { withLastValue } from '../../../../shared/domain/edits/last-value';
import {
  dataAvailabilitySchema,
  directionSchema,
  frequencySchema,
  type Kpi,
  kpiKindSchema,
  kpiStatusSchema,
} from '../../../../shared/domain/schema/kpi';
import type { Quantity } from '../../../../shared/domain/schema/primitives';
import { unitOf, unitValue } from '../unit-options';
import type { ColumnOf, KpiColumn } from './columns';

const NO_TARGET = { value: null, minimum: null, maximum: null };

export function textIn(kpi: Kpi, column: ColumnOf<'text'>): string {
  switch (column) {
    case 'lastValuePeriod':
      return kpi.lastValue?.period ?? '';
    case 'lastValueSource':
      return kpi.lastValue?.source ?? '';
    default:
      return kpi[column];
  }
}

export function withText(kpi: Kpi, column: ColumnOf<'text'>, text: string): KpiPatch {
  switch (column) {
    case 'lastValuePeriod':
      return withLastValue(kpi, { period: text });
    case 'lastValueSource':
      return withLastValue(kpi, { source: text });
    default:
      return { [column]: text };
  }
}

export function quantityIn(kpi: Kpi, column: ColumnOf<'quantity'>): Quantity | null {
  switch (column) {
    case 'baseline':
      return kpi.baseline.value;
    case 'lastValue':
      return kpi.lastValue?.value ?? null;
    case 'weight':
      return kpi.weight;
  }
}

export function withQuantity(kpi: Kpi, column: ColumnOf<'quantity'>, value: Quantity | null): KpiPatch {
  switch (column) {
    case 'baseline':
      return { baseline: { ...kpi.baseline, value } };
    case 'lastValue':
      return withLastValue(kpi, { value });
    case 'weight':
      return { weight: value };
  }
}

/** The value of a choice, as its options name it; empty where nobody has decided. */
export function choiceIn(kpi: Kpi, column: ColumnOf<'choice' | 'unit'>): string {
  return column === 'unit' ? unitValue(kpi.unit) : (kpi[column] ?? '');
}

export function withChoice(column: ColumnOf<'choice' | 'unit'>, value: string): KpiPatch {
  switch (column) {
    case 'unit':
      return { unit: unitOf(value) };
    case 'direction':
      return { direction: directionSchema.parse(value) };
    case 'frequency':
      return { frequency: frequencySchema.parse(value) };
    case 'status':
      return { status: kpiStatusSchema.parse(value) };
    case 'dataAvailability':
      return { dataAvailability: value === '' ? null : dataAvailabilitySchema.parse(value) };
    case 'kind':
      return { kind: value === '' ? null : kpiKindSchema.parse(value) };
  }
}

/** The cell emptied; null where it cannot be empty. */
export function cleared(kpi: Kpi, column: KpiColumn): KpiPatch | null {
  switch (column.kind) {
    case 'text':
      return withText(kpi, column.id, '');
    case 'quantity':
      return withQuantity(kpi, column.id, null);
    case 'target':
      return { target: { ...kpi.target, ...NO_TARGET } };
    case 'date':
      return { deadline: null };
    case 'choice':
      return column.id === 'dataAvailability' || column.id === 'kind' ? withChoice(column.id, '') : null;
    case 'unit':
    case 'fixed':
      return null;
    default:
      return assertNever(column);
  }
}
