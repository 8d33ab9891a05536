import { isProven } from '../../../../shared/domain/proof';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { unitText } from '../../../../shared/i18n/unit-text';
import type { KpiOrigin } from '../../../../shared/results/agreed-results';
import { plannedText } from '../../../../shared/results/kpi-texts';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';

/** One column of the register: its head, its width in characters, and a KPI's cell in it. */
export interface RegisterColumn {
  readonly title: string;
  readonly width: number;
  readonly content: (kpi: Kpi, origin: KpiOrigin) => CellContent;
}

/** Code, department and name come first: they stay in sight while the rest scrolls. */
export const NAMING_COLUMNS = 3;

export function registerColumns(cells: CellContents): RegisterColumn[] {
  return [
    ...namingColumns(cells),
    ...measuringColumns(cells),
    ...targetColumns(cells),
    ...proofColumns(cells),
  ];
}

function namingColumns(cells: CellContents): RegisterColumn[] {
  const { terms } = cells;
  return [
    { title: terms.code, width: 10, content: (kpi) => cells.text(kpi.code, STYLES.strong) },
    { title: terms.department, width: 16, content: (_, origin) => cells.text(origin.department) },
    { title: terms.kpi, width: 30, content: (kpi) => cells.text(kpi.name, STYLES.strong) },
    { title: terms.duty, width: 24, content: (_, origin) => cells.text(origin.duty) },
    { title: terms.idealOutcome, width: 28, content: (_, origin) => cells.text(origin.idealOutcome) },
  ];
}

function measuringColumns(cells: CellContents): RegisterColumn[] {
  const { terms } = cells;
  return [
    { title: terms.formula, width: 34, content: (kpi) => cells.text(kpi.formula) },
    { title: terms.unit, width: 11, content: ({ unit }) => cells.text(unitText(unit, terms)) },
    {
      title: terms.direction,
      width: 17,
      content: (kpi) => cells.text(terms.directionValue[kpi.direction]),
    },
    {
      title: terms.baseline,
      width: 16,
      content: ({ baseline, unit }) => cells.quantity(baseline.value, unit),
    },
    {
      title: terms.baselinePeriod,
      width: 15,
      content: ({ baseline }) => cells.text(baseline.period),
    },
    {
      title: terms.establishBy,
      width: 15,
      content: ({ baseline }) => cells.date(baseline.establishBy),
    },
  ];
}

function targetColumns(cells: CellContents): RegisterColumn[] {
  const { terms } = cells;
  return [
    {
      title: terms.target,
      width: 17,
      content: ({ target, unit, direction }) =>
        cells.quantity(direction === 'range' ? null : target.value, unit),
    },
    {
      title: terms.targetMinimum,
      width: 17,
      content: ({ target, unit, direction }) =>
        cells.quantity(direction === 'range' ? target.minimum : null, unit),
    },
    {
      title: terms.targetMaximum,
      width: 17,
      content: ({ target, unit, direction }) =>
        cells.quantity(direction === 'range' ? target.maximum : null, unit),
    },
    { title: terms.deadline, width: 13, content: (kpi) => cells.date(kpi.deadline) },
    {
      title: terms.targetScope,
      width: 17,
      content: (kpi) => cells.text(terms.scope[kpi.targetScope]),
    },
    {
      title: terms.combine,
      width: 14,
      content: (kpi) => cells.text(terms.combineValue[kpi.combine]),
    },
  ];
}

function proofColumns(cells: CellContents): RegisterColumn[] {
  const { terms } = cells;
  return [
    { title: terms.dataSource, width: 26, content: (kpi) => cells.text(kpi.dataSource) },
    {
      title: terms.dataAvailability,
      width: 14,
      content: ({ dataAvailability: value }) => cells.text(value ? terms.availability[value] : ''),
    },
    {
      title: terms.lastValue,
      width: 17,
      content: ({ lastValue, unit }) => cells.quantity(lastValue?.value ?? null, unit),
    },
    {
      title: terms.lastValuePeriod,
      width: 15,
      content: ({ lastValue }) => cells.text(lastValue?.period ?? ''),
    },
    {
      title: terms.lastValueSource,
      width: 22,
      content: ({ lastValue }) => cells.text(lastValue?.source ?? ''),
    },
    {
      title: cells.t('results.proven'),
      width: 14,
      content: (kpi) => cells.text(isProven(kpi) ? terms.proven : terms.notProven),
    },
    {
      title: terms.plannedMeasurement,
      width: 22,
      content: (kpi) => cells.text(plannedText(kpi, cells)),
    },
    { title: terms.owner, width: 18, content: (kpi) => cells.text(kpi.owner) },
    {
      title: terms.frequency,
      width: 14,
      content: (kpi) => cells.text(terms.frequencyValue[kpi.frequency]),
    },
    {
      title: terms.kind,
      width: 13,
      content: ({ kind }) => cells.text(kind ? terms.kpiKind[kind] : ''),
    },
  ];
}
