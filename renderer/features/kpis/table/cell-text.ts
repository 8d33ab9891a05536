import { assertNever } from '../../../../shared/assert-never';
import type { Kpi, Unit } from '../../../../shared/domain/schema/kpi';
import type { Language, Quantity } from '../../../../shared/domain/schema/primitives';
import { formatQuantity, formatShortDate, formatTarget } from '../../../../shared/i18n/format';
import type { Translate } from '../../../../shared/i18n/i18n';
import { currencySign } from '../../../../shared/i18n/unit-text';
import { quantityIn, textIn } from './cell-edits';
import type { ColumnOf, KpiColumn } from './columns';

/** What a cell is read in. */
export interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** A department's weights add to 100, so each of them is a share. */
export const WEIGHT_UNIT: Unit = { kind: 'percent', label: '' };

export function unitIn(kpi: Kpi, column: ColumnOf<'quantity' | 'target'>): Unit {
  return column === 'weight' ? WEIGHT_UNIT : kpi.unit;
}

/** What a cell says to a reader. Code, department and letters draw themselves. */
export function cellText(kpi: Kpi, column: KpiColumn, words: Words): string {
  switch (column.kind) {
    case 'text':
      return textIn(kpi, column.id);
    case 'quantity':
      return formatQuantity(quantityIn(kpi, column.id), unitIn(kpi, column.id), words.language);
    case 'target':
      return formatTarget(kpi, words.language);
    case 'date':
      return kpi.deadline === null ? '' : formatShortDate(kpi.deadline, words.language);
    case 'unit':
      return unitText(kpi.unit, words.t);
    case 'choice':
      return choiceText(kpi, column.id, words.t);
    case 'fixed':
      return column.id === 'code' ? kpi.code : '';
    default:
      return assertNever(column);
  }
}

/** Whether a cell holds words where a number should stand. */
export function isUnread(kpi: Kpi, column: KpiColumn): boolean {
  return quantitiesIn(kpi, column).some((quantity) => quantity !== null && quantity.value === null);
}

function quantitiesIn(kpi: Kpi, column: KpiColumn): (Quantity | null)[] {
  if (column.kind === 'quantity') return [quantityIn(kpi, column.id)];
  if (column.kind !== 'target') return [];
  const { value, minimum, maximum } = kpi.target;
  return kpi.direction === 'range' ? [minimum, maximum] : [value];
}

function unitText({ kind, label }: Unit, t: Translate): string {
  if (kind === 'currency') return currencySign(label);
  return kind === 'custom' && label !== '' ? label : t(`terms.unitKind.${kind}`);
}

function choiceText(kpi: Kpi, column: ColumnOf<'choice'>, t: Translate): string {
  switch (column) {
    case 'direction':
      return t(`terms.directionValue.${kpi.direction}`);
    case 'frequency':
      return t(`terms.frequencyValue.${kpi.frequency}`);
    case 'status':
      return t(`terms.kpiStatus.${kpi.status}`);
    case 'dataAvailability':
      return kpi.dataAvailability === null ? '' : t(`terms.availability.${kpi.dataAvailability}`);
    case 'kind':
      return kpi.kind === null ? '' : t(`terms.kpiKind.${kpi.kind}`);
  }
}
