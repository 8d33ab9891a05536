import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { formatRange } from '../../../../shared/i18n/format';
import type { KpiOrigin } from '../../../../shared/results/agreed-results';
import { type KpiCardLine, kpiCardLines } from '../../../../shared/results/kpi-card-lines';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import type { SheetPen } from './sheet-pen';

/** Cards stand side by side, three to a page: the session's rule is two or three KPIs. */
const CARDS_ABREAST = 3;

/** Writes KPIs as cards of labelled lines, the label in the first column. */
export function writeKpiCards(
  pen: SheetPen,
  kpis: readonly Kpi[],
  originOf: (kpi: Kpi) => KpiOrigin,
  cells: CellContents,
): void {
  const lines = kpiCardLines(originOf, cells);
  for (let from = 0; from < kpis.length; from += CARDS_ABREAST) {
    const abreast = kpis.slice(from, from + CARDS_ABREAST);
    if (from > 0) pen.leaveGap(12);
    pen.line([
      cells.text(cells.terms.kpi, STYLES.header),
      ...abreast.map((kpi) => cells.text(kpi.code, STYLES.header)),
    ]);
    for (const line of lines) {
      const contents = abreast.map((kpi) => cardContent(line, kpi, cells));
      pen.line([cells.text(line.label, STYLES.label), ...contents]);
    }
  }
}

/** What a card says, as far as a workbook knows more than text: numbers, dates and type. */
function cardContent({ field, text }: KpiCardLine, kpi: Kpi, cells: CellContents): CellContent {
  switch (field) {
    case 'target':
      return targetContent(kpi, cells);
    case 'deadline':
      return cells.date(kpi.deadline);
    case 'name':
      return cells.text(kpi.name, STYLES.cardHead);
    case 'owner':
      return cells.text(kpi.owner, STYLES.strong);
    default:
      return cells.text(text(kpi));
  }
}

/** The target as a number where it is one value; a range is two, and so reads as text. */
function targetContent(kpi: Kpi, cells: CellContents): CellContent {
  const { target, unit, direction } = kpi;
  if (direction !== 'range') return cells.quantityWithUnit(target.value, unit, STYLES.cardTarget);
  return cells.text(formatRange(target, unit, cells.language), STYLES.cardTarget);
}
