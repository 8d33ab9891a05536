import type { Unit } from '../../../../shared/domain/schema/kpi';
import { currencySign } from '../../../../shared/i18n/unit-text';
import type { PackColumn, PackInput } from '../../../../shared/packs/pack-columns';
import type { PackValue } from '../../../../shared/packs/pack-fields';
import type { CellContent, CellContents } from './cell-contents';
import { type CellStyle, FormattedStyles } from './cell-styles';
import { cellNumber, DATE_FORMATS } from './number-formats';
import { PACK_STYLES } from './pack-styles';

/** Draws the cells of a pack that are there to be filled in or changed. */
export class PackCells {
  readonly #cells: CellContents;
  readonly #formatted = new FormattedStyles();

  constructor(cells: CellContents) {
    this.#cells = cells;
  }

  /** A value as sent, ready to be typed over. */
  filled({ input }: PackColumn, value: PackValue, unit: Unit | null): CellContent {
    const style = this.#styleOf(input, unit, value);
    if (value === null) return { value: null, style };
    if (input.kind === 'number' && typeof value === 'number') {
      return { value: unit ? cellNumber(value, unit) : value, style };
    }
    if (input.kind === 'date') return { ...this.#cells.date(String(value)), style };
    return this.#cells.text(wordOf(input, String(value)), style);
  }

  /** A cell of a row that waits for what the department adds. */
  empty({ input }: PackColumn): CellContent {
    return { value: null, style: this.#styleOf(input, null, null) };
  }

  #styleOf(input: PackInput, unit: Unit | null, value: PackValue): CellStyle {
    switch (input.kind) {
      case 'id':
        return PACK_STYLES.key;
      case 'fixed':
        return PACK_STYLES.fixed;
      case 'number':
        // A plain cell takes up the format of what is typed, such as 95% or Rp2,000,000.
        return unit
          ? this.#formatted.of(PACK_STYLES.number, openFormat(unit, typeof value === 'number' ? value : 0))
          : PACK_STYLES.number;
      case 'date':
        return this.#formatted.of(PACK_STYLES.date, DATE_FORMATS[this.#cells.language]);
      case 'text':
      case 'choice':
      case 'suggestion':
      case 'duty':
        return PACK_STYLES.text;
    }
  }
}

/** What people read in place of the domain's word. */
function wordOf(input: PackInput, value: string): string {
  if (input.kind !== 'choice') return value;
  return input.options.find((option) => option.value === value)?.label ?? value;
}

const MAX_SIGN_CHARACTERS = 40;

/** A format that also shows the next number in full, whatever its decimals: the results know theirs. */
function openFormat(unit: Unit, value: number): string {
  if (unit.kind === 'percent') return `0.${'0'.repeat(Math.max(1, decimalsOf(value)))}%`;
  const sign = unit.kind === 'currency' ? currencySign(unit.label) : '';
  const isPlain = sign === '' || sign.length > MAX_SIGN_CHARACTERS || /["\p{Cc}\p{Cs}]/u.test(sign);
  const prefix = isPlain ? '' : `"${sign} "`;
  return `[>=10000]${prefix}#,##0;[<=-10000]-${prefix}#,##0;${prefix}General`;
}

const MAX_DECIMALS = 6;

function decimalsOf(value: number): number {
  const [, fraction = ''] = value.toFixed(MAX_DECIMALS).replace(/0+$/, '').split('.');
  return fraction.length;
}
