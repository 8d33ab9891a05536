import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { formatRange } from '../../../../shared/i18n/format';
import type { KpiOrigin } from '../../../../shared/results/agreed-results';
import {
  baselineText,
  directionText,
  lastValueText,
  originText,
  sourceText,
} from '../../../../shared/results/kpi-texts';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
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
