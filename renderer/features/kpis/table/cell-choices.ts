import {
  dataAvailabilitySchema,
  directionSchema,
  frequencySchema,
  kpiKindSchema,
  kpiStatusSchema,
} from '../../../../shared/domain/schema/kpi';
import type { Translate } from '../../../../shared/i18n/i18n';
import type { ColumnOf } from './columns';

export interface CellChoice {
  readonly value: string;
  readonly label: string;
}

/** What a choice column offers; where a KPI may go without, "not decided" comes first. */
export function choicesFor(column: ColumnOf<'choice'>, t: Translate): CellChoice[] {
  const unset = { value: '', label: t('kpis.fields.unset') };
  switch (column) {
    case 'direction':
      return directionSchema.options.map((value) => ({ value, label: t(`terms.directionValue.${value}`) }));
    case 'frequency':
      return frequencySchema.options.map((value) => ({ value, label: t(`terms.frequencyValue.${value}`) }));
    case 'status':
      return kpiStatusSchema.options.map((value) => ({ value, label: t(`terms.kpiStatus.${value}`) }));
    case 'dataAvailability':
      return [
        unset,
        ...dataAvailabilitySchema.options.map((value) => ({
          value,
          label: t(`terms.availability.${value}`),
        })),
      ];
    case 'kind':
      return [
        unset,
        ...kpiKindSchema.options.map((value) => ({ value, label: t(`terms.kpiKind.${value}`) })),
      ];
  }
}

/**
 * The choice that someone means who types letters on a cell: the first that begins with them; one
 * letter, typed again, goes round all that begin with it. Null where none does.
 */
export function choiceTyped(
  choices: readonly CellChoice[],
  current: string,
  typed: string,
): CellChoice | null {
  const letters = [...typed.toLocaleLowerCase()];
  const isOneLetter = letters.every((letter) => letter === letters[0]);
  const start = isOneLetter ? letters[0] : letters.join('');
  const fitting = choices.filter(
    ({ label }) => start !== undefined && label.toLocaleLowerCase().startsWith(start),
  );
  if (!isOneLetter) return fitting[0] ?? null;
  const at = fitting.findIndex(({ value }) => value === current);
  return fitting[(at + 1) % fitting.length] ?? null;
}
