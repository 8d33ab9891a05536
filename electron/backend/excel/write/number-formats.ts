import type { Unit } from '../../../../shared/domain/schema/kpi';
import type { Language } from '../../../../shared/domain/schema/primitives';
import { currencySign } from '../../../../shared/i18n/unit-text';

/**
 * Excel shows codes with the separators of its own system. The English month names are pinned, as
 * they would follow the system too.
 */
export const DATE_FORMATS: Readonly<Record<Language, string>> = {
  en: '[$-809]d mmm yyyy',
  id: 'dd/mm/yyyy',
};
export const MOMENT_FORMATS: Readonly<Record<Language, string>> = {
  en: '[$-809]d mmm yyyy hh:mm',
  id: 'dd/mm/yyyy hh:mm',
};

const MAX_DECIMALS = 6;
/** Excel warns of "too many cell formats" somewhere above 200; every unit's word is one. */
const MAX_LABELLED_FORMATS = 100;
const MAX_LABEL_CHARACTERS = 40;

/** The value as the cell holds it: a share for a percentage, which people type as 95. */
export function cellNumber(value: number, unit: Unit): number {
  // Dividing leaves dust in the last bit (1.1 ÷ 100); 15 digits are what Excel keeps.
  return unit.kind === 'percent' ? Number((value / 100).toPrecision(15)) : value;
}

/** The format codes of one workbook, for values as people type them. It counts them, so that their count stays within what Excel bears. */
export class NumberFormats {
  readonly #labels = new Set<string>();
  readonly #dayWord: (count: number) => string;

  constructor(dayWord: (count: number) => string) {
    this.#dayWord = dayWord;
  }

  /** For a column that says the unit elsewhere: only % and currency stand in the cell. */
  plain(value: number, unit: Unit): string {
    const digits = digitsFor(value);
    if (unit.kind === 'percent') return `${digits}%`;
    return unit.kind === 'currency' ? this.#prefixed(currencySign(unit.label), digits) : digits;
  }

  /** For values that nobody knows yet: as many decimals as will be typed, where a code can say so. */
  open(unit: Unit): string {
    if (unit.kind === 'percent') return '0.0%';
    return unit.kind === 'currency' ? this.#prefixed(currencySign(unit.label), '#,##0') : 'General';
  }

  /** For a part of a value, which is hardly ever round. */
  part(decimals: number, unit: Unit): string {
    if (unit.kind === 'percent') return '0.0%';
    const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
    return unit.kind === 'currency' ? this.#prefixed(currencySign(unit.label), digits) : digits;
  }

  /** With the unit's word behind the number: `3 kelas`, `14 days`. */
  withUnit(value: number, unit: Unit): string {
    const word = this.#wordOf(unit, value);
    return word === '' ? this.plain(value, unit) : this.#suffixed(digitsFor(value), word);
  }

  #wordOf(unit: Unit, value: number): string {
    if (unit.kind === 'custom') return unit.label.trim();
    return unit.kind === 'days' ? this.#dayWord(value) : '';
  }

  #prefixed(label: string, digits: string): string {
    return this.#mayUse(label) ? `"${label} "${digits}` : digits;
  }

  #suffixed(digits: string, label: string): string {
    return this.#mayUse(label) ? `${digits}" ${label}"` : digits;
  }

  #mayUse(label: string): boolean {
    if (label.length > MAX_LABEL_CHARACTERS || /["\p{Cc}\p{Cs}]/u.test(label)) return false;
    if (this.#labels.has(label)) return true;
    if (this.#labels.size >= MAX_LABELLED_FORMATS) return false;
    this.#labels.add(label);
    return true;
  }
}

/** As many decimals as the value has: `#,##0.##` would leave a bare point behind a whole number. */
function digitsFor(value: number): string {
  const [, fraction = ''] = Math.abs(value).toFixed(MAX_DECIMALS).replace(/0+$/, '').split('.');
  return fraction === '' ? '#,##0' : `#,##0.${'0'.repeat(fraction.length)}`;
}
