import { valueOf } from '../../../../shared/domain/quantity';
import type { Unit } from '../../../../shared/domain/schema/kpi';
import {
  attainmentFormula,
  dueFormula,
  statusFormula,
  type StatusWords,
  type TargetCells,
  valueFormula,
} from '../../../../shared/tracker/tracker-formulas';
import type { FixedColumn, PeriodBlock, TrackerLayout } from '../../../../shared/tracker/tracker-layout';
import { dueDecimals } from '../../../../shared/tracker/pace';
import type { Pace, TrackerCell, TrackerRow } from '../../../../shared/tracker/tracker-table';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import { unitText } from '../../../../shared/i18n/unit-text';

const PERCENT: Unit = { kind: 'percent', label: '' };
const NOTHING: CellContent = { value: null, style: STYLES.text };
const EMPTY: CellContent = { value: null, style: {} };

/** Writes the cells of one KPI. */
export class TrackerRowWriter {
  readonly #row: TrackerRow;
  readonly #number: number;
  readonly #layout: TrackerLayout;
  readonly #cells: CellContents;

  constructor(row: TrackerRow, number: number, layout: TrackerLayout, cells: CellContents) {
    this.#row = row;
    this.#number = number;
    this.#layout = layout;
    this.#cells = cells;
  }

  contents(department: string, words: StatusWords): CellContent[] {
    const { cells } = this.#row;
    return [
      ...this.#naming(department),
      ...this.#targets(),
      ...this.#standing(words),
      ...cells.map(({ actual }) => this.#cells.entry(actual, this.#row.kpi.unit)),
      EMPTY,
      ...cells.map((cell) => this.#periodTarget(cell, 'target', cell.target.value ?? cell.target.minimum)),
      ...(this.#layout.hasRanges
        ? cells.map((cell) => this.#periodTarget(cell, 'targetMaximum', cell.target.maximum))
        : []),
      ...cells.map((cell, period) => this.#periodAttainment(cell, period)),
    ];
  }

  #naming(department: string): CellContent[] {
    const { kpi } = this.#row;
    const { terms } = this.#cells;
    return [
      this.#cells.text(kpi.id, STYLES.aside),
      this.#cells.text(kpi.code, STYLES.strong),
      this.#cells.text(department),
      this.#cells.text(kpi.name, STYLES.strong),
      this.#cells.text(unitText(kpi.unit, terms)),
      this.#cells.text(terms.directionValue[kpi.direction]),
    ];
  }

  #targets(): CellContent[] {
    const { kpi, amber } = this.#row;
    const { baseline, target, unit, direction } = kpi;
    const isRange = direction === 'range';
    const amberPercent = Number((amber * 100).toFixed(6));
    return [
      this.#cells.quantity(baseline.value, unit),
      this.#cells.quantity(isRange ? null : target.value, unit),
      this.#cells.quantity(isRange ? target.minimum : null, unit),
      this.#cells.quantity(isRange ? target.maximum : null, unit),
      this.#cells.quantity({ value: amberPercent, text: String(amberPercent) }, PERCENT),
    ];
  }

  #standing(words: StatusWords): CellContent[] {
    const { kpi, value, attainment, status, pace } = this.#row;
    const [first, last] = this.#actuals();
    const target = pace ? this.#dueCells() : this.#targetCells();
    const own = { value: this.#fixed('value'), attainment: this.#fixed('attainment') };
    return [
      this.#cells.computedValue(valueFormula(kpi, first, last), value, kpi.unit),
      ...this.#due(),
      this.#cells.computedShare(attainmentFormula(kpi.direction, own.value, target), attainment),
      this.#cells.computedText(statusFormula({ ...own, amber: this.#fixed('amber') }, words), words[status]),
    ];
  }

  /** How much of the target is due by now, or of both its bounds; nothing where values do not add up. */
  #due(): CellContent[] {
    const { kpi, pace } = this.#row;
    if (!pace) return [NOTHING, NOTHING];
    const { value = null, minimum = null, maximum = null } = pace.due?.target ?? {};
    return kpi.direction === 'range'
      ? [this.#part('targetMinimum', minimum, pace), this.#part('targetMaximum', maximum, pace)]
      : [this.#part('target', value, pace), NOTHING];
  }

  #part(
    column: 'target' | 'targetMinimum' | 'targetMaximum',
    due: number | null,
    { shares }: Pace,
  ): CellContent {
    const { target, unit } = this.#row.kpi;
    const bounds = { target: target.value, targetMinimum: target.minimum, targetMaximum: target.maximum };
    const decimals = dueDecimals(valueOf(bounds[column]) ?? 0, shares);
    const formula = dueFormula(shares, this.#fixed(column), ...this.#actuals());
    return this.#cells.computedPart(formula, due, unit, decimals);
  }

  #actuals(): [first: string, last: string] {
    return [this.#period('actuals', 0), this.#period('actuals', this.#layout.periodCount - 1)];
  }

  #dueCells(): TargetCells {
    return { value: this.#fixed('due'), minimum: this.#fixed('due'), maximum: this.#fixed('dueMaximum') };
  }

  /** The target of a period: the KPI's, read from its cell, or one of the period's own. */
  #periodTarget(cell: TrackerCell, column: 'target' | 'targetMaximum', value: number | null): CellContent {
    const { kpi } = this.#row;
    if (value === null) return NOTHING;
    if (cell.hasOwnTarget) return this.#cells.quantity({ value, text: String(value) }, kpi.unit);
    const isLower = column === 'target' && kpi.direction === 'range';
    return this.#cells.computedValue(this.#fixed(isLower ? 'targetMinimum' : column), value, kpi.unit);
  }

  #periodAttainment({ isCompared, hasOwnTarget, attainment }: TrackerCell, period: number): CellContent {
    if (!isCompared) return NOTHING;
    const target = hasOwnTarget ? { value: this.#period('targets', period) } : {};
    const formula = attainmentFormula(this.#row.kpi.direction, this.#period('actuals', period), {
      ...this.#targetCells(),
      ...target,
    });
    return this.#cells.computedShare(formula, attainment);
  }

  #targetCells(): TargetCells {
    return {
      value: this.#fixed('target'),
      minimum: this.#fixed('targetMinimum'),
      maximum: this.#fixed('targetMaximum'),
    };
  }

  #fixed(column: FixedColumn): string {
    return `${this.#layout.fixed(column)}${this.#number}`;
  }

  #period(block: PeriodBlock, period: number): string {
    return `${this.#layout.period(block, period)}${this.#number}`;
  }
}
