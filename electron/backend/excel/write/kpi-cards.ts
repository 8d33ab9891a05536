import { isProven } from '../../../../shared/domain/proof';
import { valueOf } from '../../../../shared/domain/quantity';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { formatDate, formatQuantity, formatRange, formatValue } from '../../../../shared/i18n/format';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import { plannedText } from './register-columns';
import type { KpiOrigin } from './results-facts';
import type { SheetPen } from './sheet-pen';

/** Cards stand side by side, three to a page: the session's rule is two or three KPIs. */
const CARDS_ABREAST = 3;

/** One line of the cards: what it is called, and what it says of a KPI. */
interface CardLine {
  readonly label: string;
  readonly content: (kpi: Kpi) => CellContent;
}

/** Writes KPIs as cards of labelled lines, the label in the first column. */
export function writeKpiCards(
  pen: SheetPen,
  kpis: readonly Kpi[],
  originOf: (kpi: Kpi) => KpiOrigin,
  cells: CellContents,
): void {
  const lines = cardLines(originOf, cells);
  for (let from = 0; from < kpis.length; from += CARDS_ABREAST) {
    const abreast = kpis.slice(from, from + CARDS_ABREAST);
    if (from > 0) pen.skip(12);
    pen.line([
      cells.text(cells.terms.kpi, STYLES.header),
      ...abreast.map((kpi) => cells.text(kpi.code, STYLES.header)),
    ]);
    for (const { label, content } of lines) {
      pen.line([cells.text(label, STYLES.label), ...abreast.map(content)]);
    }
  }
}

function cardLines(originOf: (kpi: Kpi) => KpiOrigin, cells: CellContents): CardLine[] {
  const { terms } = cells;
  return [
    { label: terms.name, content: (kpi) => cells.text(kpi.name, STYLES.cardHead) },
    { label: cells.t('results.serves'), content: (kpi) => cells.text(originText(originOf(kpi))) },
    { label: terms.target, content: (kpi) => targetContent(kpi, cells) },
    { label: terms.deadline, content: (kpi) => cells.date(kpi.deadline) },
    { label: terms.targetScope, content: (kpi) => cells.text(terms.scope[kpi.targetScope]) },
    { label: terms.combine, content: (kpi) => cells.text(terms.combineValue[kpi.combine]) },
    { label: terms.owner, content: (kpi) => cells.text(kpi.owner, STYLES.strong) },
    {
      label: terms.frequency,
      content: (kpi) => cells.text(terms.frequencyValue[kpi.frequency]),
    },
    { label: terms.formula, content: (kpi) => cells.text(kpi.formula) },
    { label: terms.dataSource, content: (kpi) => cells.text(sourceText(kpi, cells)) },
    { label: terms.direction, content: (kpi) => cells.text(directionText(kpi, cells)) },
    { label: terms.baseline, content: (kpi) => cells.text(baselineText(kpi, cells)) },
    { label: terms.lastValue, content: (kpi) => cells.text(lastValueText(kpi, cells)) },
  ];
}

/** The target as a number where it is one value; a range is two, and so reads as text. */
function targetContent(kpi: Kpi, cells: CellContents): CellContent {
  const { target, unit, direction } = kpi;
  if (direction !== 'range') return cells.quantityWithUnit(target.value, unit, STYLES.cardTarget);
  return cells.text(formatRange(target, unit, cells.language), STYLES.cardTarget);
}

function directionText({ direction, kind }: Kpi, { terms }: CellContents): string {
  return joined(terms.directionValue[direction], kind ? terms.kpiKind[kind] : '');
}

function sourceText({ dataSource, dataAvailability }: Kpi, { terms }: CellContents): string {
  return joined(dataSource, dataAvailability ? terms.availability[dataAvailability] : '');
}

function baselineText({ baseline, unit }: Kpi, { t, language }: CellContents): string {
  const value = formatQuantity(baseline.value, unit, language);
  if (value !== '') return joined(value, baseline.period);
  const date = baseline.establishBy ? formatDate(baseline.establishBy, language) : '';
  return date === '' ? '' : t('results.baselineUnknown', { date });
}

function lastValueText(kpi: Kpi, cells: CellContents): string {
  const { lastValue, unit } = kpi;
  const value = valueOf(lastValue?.value);
  const known =
    value === null
      ? ''
      : joined(formatValue(value, unit, cells.language), lastValue?.period ?? '', lastValue?.source ?? '');
  if (isProven(kpi)) return known;
  const plan = plannedText(kpi, cells);
  const first = plan === '' ? '' : cells.t('results.firstMeasurement', { plan });
  return joined(known, cells.terms.notProven, first);
}

function originText({ duty, idealOutcome }: KpiOrigin): string {
  return [duty, idealOutcome].filter((part) => part.trim() !== '').join(' ▸ ');
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part.trim() !== '').join(' · ');
}
