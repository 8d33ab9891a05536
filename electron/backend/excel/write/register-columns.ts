import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { formatDate } from '../../../../shared/i18n/format';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import type { KpiOrigin } from './results-facts';
import { unitText } from './unit-text';

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
  const { t } = cells;
  return [
    { title: t('terms.code'), width: 10, content: (kpi) => cells.text(kpi.code, STYLES.strong) },
    { title: t('terms.department'), width: 16, content: (_, origin) => cells.text(origin.department) },
    { title: t('terms.kpi'), width: 30, content: (kpi) => cells.text(kpi.name, STYLES.strong) },
    { title: t('terms.duty'), width: 24, content: (_, origin) => cells.text(origin.duty) },
    { title: t('terms.idealOutcome'), width: 28, content: (_, origin) => cells.text(origin.idealOutcome) },
  ];
}

function measuringColumns(cells: CellContents): RegisterColumn[] {
  const { t } = cells;
  return [
    { title: t('terms.formula'), width: 34, content: (kpi) => cells.text(kpi.formula) },
    { title: t('terms.unit'), width: 11, content: ({ unit }) => cells.text(unitText(unit, t)) },
    {
      title: t('terms.direction'),
      width: 17,
      content: (kpi) => cells.text(t(`terms.directionValue.${kpi.direction}`)),
    },
    {
      title: t('terms.baseline'),
      width: 16,
      content: ({ baseline, unit }) => cells.quantity(baseline.value, unit),
    },
    {
      title: t('terms.baselinePeriod'),
      width: 15,
      content: ({ baseline }) => cells.text(baseline.period),
    },
    {
      title: t('terms.establishBy'),
      width: 15,
      content: ({ baseline }) => cells.date(baseline.establishBy),
    },
  ];
}

function targetColumns(cells: CellContents): RegisterColumn[] {
  const { t } = cells;
  return [
    {
      title: t('terms.target'),
      width: 17,
      content: ({ target, unit, direction }) =>
        cells.quantity(direction === 'range' ? null : target.value, unit),
    },
    {
      title: t('terms.targetMinimum'),
      width: 17,
      content: ({ target, unit, direction }) =>
        cells.quantity(direction === 'range' ? target.minimum : null, unit),
    },
    {
      title: t('terms.targetMaximum'),
      width: 17,
      content: ({ target, unit, direction }) =>
        cells.quantity(direction === 'range' ? target.maximum : null, unit),
    },
    { title: t('terms.deadline'), width: 13, content: (kpi) => cells.date(kpi.deadline) },
    {
      title: t('terms.targetScope'),
      width: 17,
      content: (kpi) => cells.text(t(`terms.scope.${kpi.targetScope}`)),
    },
    {
      title: t('terms.combine'),
      width: 14,
      content: (kpi) => cells.text(t(`terms.combineValue.${kpi.combine}`)),
    },
  ];
}

function proofColumns(cells: CellContents): RegisterColumn[] {
  const { t } = cells;
  return [
    { title: t('terms.dataSource'), width: 26, content: (kpi) => cells.text(kpi.dataSource) },
    {
      title: t('terms.dataAvailability'),
      width: 14,
      content: ({ dataAvailability: value }) => cells.text(value ? t(`terms.availability.${value}`) : ''),
    },
    {
      title: t('terms.lastValue'),
      width: 17,
      content: ({ lastValue, unit }) => cells.quantity(lastValue?.value ?? null, unit),
    },
    {
      title: t('terms.lastValuePeriod'),
      width: 15,
      content: ({ lastValue }) => cells.text(lastValue?.period ?? ''),
    },
    {
      title: t('terms.lastValueSource'),
      width: 22,
      content: ({ lastValue }) => cells.text(lastValue?.source ?? ''),
    },
    {
      title: t('results.proven'),
      width: 14,
      content: (kpi) => cells.text(t(isProven(kpi) ? 'terms.proven' : 'terms.notProven')),
    },
    {
      title: t('terms.plannedMeasurement'),
      width: 22,
      content: (kpi) => cells.text(plannedText(kpi, cells)),
    },
    { title: t('terms.owner'), width: 18, content: (kpi) => cells.text(kpi.owner) },
    {
      title: t('terms.frequency'),
      width: 14,
      content: (kpi) => cells.text(t(`terms.frequencyValue.${kpi.frequency}`)),
    },
    {
      title: t('terms.kind'),
      width: 13,
      content: ({ kind }) => cells.text(kind ? t(`terms.kpiKind.${kind}`) : ''),
    },
  ];
}

/** Someone has entered a last value, so this KPI is known to be trackable. */
export function isProven({ lastValue }: Kpi): boolean {
  return typeof lastValue?.value?.value === 'number';
}

/** When the first measurement is planned and who makes it; empty where none is. */
export function plannedText({ plannedMeasurement: plan }: Kpi, { language }: CellContents): string {
  const date = plan?.date ? formatDate(plan.date, language) : '';
  return [date, plan?.person ?? ''].filter((part) => part.trim() !== '').join(' · ');
}
