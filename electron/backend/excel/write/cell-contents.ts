import type { CellValue } from 'exceljs';
import type { Unit } from '../../../../shared/domain/schema/kpi';
import type { CalendarDate, Instant, Language, Quantity } from '../../../../shared/domain/schema/primitives';
import { formatDate } from '../../../../shared/i18n/format';
import { type Translate, translator } from '../../../../shared/i18n/i18n';
import { type CellStyle, FormattedStyles, STYLES } from './cell-styles';
import { excelDate, excelMoment } from './excel-dates';
import { cellNumber, DATE_FORMATS, MOMENT_FORMATS, NumberFormats } from './number-formats';
import { safeText } from './safe-text';

/** What one cell shows and how. */
export interface CellContent {
  readonly value: CellValue;
  readonly style: CellStyle;
}

/**
 * Turns facts of a workshop into cells of one workbook, in its language. Everything a person typed
 * passes through here, and none of it becomes a formula.
 */
export class CellContents {
  readonly t: Translate;
  /** The words of the domain, looked up once for all rows. */
  readonly terms: Terms;
  readonly language: Language;
  readonly #formats: NumberFormats;
  readonly #styles = new FormattedStyles();
  readonly #cutMark: string;
  #cutTexts = 0;

  constructor(language: Language) {
    this.language = language;
    const { t, terms } = wordsOf(language);
    this.t = t;
    this.terms = terms;
    this.#formats = new NumberFormats((count) => this.t('results.days', { count }));
    this.#cutMark = ` … ${this.t('results.cutMark')}`;
  }

  /** How many texts did not fit into their cell. */
  get cutTexts(): number {
    return this.#cutTexts;
  }

  text(typed: string, style: CellStyle = STYLES.text): CellContent {
    if (typed === '') return { value: null, style };
    const { text, wasCut } = safeText(typed, this.#cutMark);
    if (wasCut) this.#cutTexts += 1;
    return { value: text, style };
  }

  count(value: number, style: CellStyle = STYLES.count): CellContent {
    return { value, style: this.#styles.of(style, '0') };
  }

  /** A share, such as 0.8, as a percentage with one decimal. */
  share(value: number, style: CellStyle = STYLES.number): CellContent {
    return { value, style: this.#styles.of(style, SHARE_FORMAT) };
  }

  /** For a column of values whose unit stands beside it. */
  quantity(quantity: Quantity | null, unit: Unit, style: CellStyle = STYLES.number): CellContent {
    return this.#number(quantity, unit, style, (value) => this.#formats.plain(value, unit));
  }

  /** For a single value that has to say its unit itself. */
  quantityWithUnit(quantity: Quantity | null, unit: Unit, style: CellStyle = STYLES.text): CellContent {
    return this.#number(quantity, unit, style, (value) => this.#formats.withUnit(value, unit));
  }

  /** A cell for values that are still to come, as far as their format is known beforehand. */
  entry(quantity: Quantity | null, unit: Unit, style: CellStyle = STYLES.entry): CellContent {
    if (quantity !== null) return this.quantity(quantity, unit, style);
    return { value: null, style: this.#styles.of(style, this.#formats.open(unit)) };
  }

  /** What a formula computes, a share; `result` is what it comes to now. */
  computedShare(formula: string, result: number | null, style: CellStyle = STYLES.number): CellContent {
    return { value: computed(formula, result), style: this.#styles.of(style, SHARE_FORMAT) };
  }

  /** The same for a value in a unit. */
  computedValue(
    formula: string,
    result: number | null,
    unit: Unit,
    style: CellStyle = STYLES.number,
  ): CellContent {
    const number = result === null ? null : cellNumber(result, unit);
    const format = result === null ? this.#formats.open(unit) : this.#formats.plain(result, unit);
    return { value: computed(formula, number), style: this.#styles.of(style, format) };
  }

  /** The same for a part of a value, with no more than so many decimals. */
  computedPart(formula: string, result: number | null, unit: Unit, decimals: number): CellContent {
    const number = result === null ? null : cellNumber(result, unit);
    return {
      value: computed(formula, number),
      style: this.#styles.of(STYLES.number, this.#formats.part(decimals, unit)),
    };
  }

  /** The same for a word of the catalogue. */
  computedText(formula: string, result: string, style: CellStyle = STYLES.strong): CellContent {
    return { value: computed(formula, result), style };
  }

  date(date: CalendarDate | null, style: CellStyle = STYLES.text): CellContent {
    if (date === null) return { value: null, style };
    const value = excelDate(date);
    if (value === null) return this.text(formatDate(date, this.language), style);
    return { value, style: this.#styles.of(style, DATE_FORMATS[this.language]) };
  }

  moment(instant: Instant, style: CellStyle = STYLES.text): CellContent {
    return { value: excelMoment(instant), style: this.#styles.of(style, MOMENT_FORMATS[this.language]) };
  }

  /** A link inside the workbook. Sheet names hold no quotes, and the label is the catalogue's. */
  link(sheetName: string, label = sheetName): CellContent {
    const formula = `HYPERLINK("#'${sheetName}'!A1","${label}")`;
    return { value: { formula, result: label, date1904: false }, style: STYLES.link };
  }

  #number(
    quantity: Quantity | null,
    unit: Unit,
    style: CellStyle,
    formatOf: (value: number) => string,
  ): CellContent {
    if (quantity === null) return { value: null, style };
    // A number that could not be read is better seen as typed than lost.
    if (quantity.value === null || !Number.isFinite(quantity.value)) return this.text(quantity.text, style);
    return {
      value: cellNumber(quantity.value, unit),
      style: this.#styles.of(style, formatOf(quantity.value)),
    };
  }
}

const SHARE_FORMAT = '0.0%';

/** Programs that do not calculate show the result as it is, and empty text where there is none. */
function computed(formula: string, result: number | string | null): CellValue {
  return { formula, result: result ?? '', date1904: false };
}

interface Words {
  readonly t: Translate;
  readonly terms: Terms;
}

// Looking a word up takes longer than writing it, and a workbook says most of them often.
const knownWords = new Map<Language, Words>();

function wordsOf(language: Language): Words {
  const known = knownWords.get(language);
  if (known) return known;
  const t = translator(language);
  const words = { t: remembering(t), terms: termsOf(t) };
  knownWords.set(language, words);
  return words;
}

/** More would be names and numbers of workshops long closed. */
const MAX_REMEMBERED = 2_000;

/** The same translator, which looks every sentence up only once, with each of its facts. */
function remembering(t: Translate): Translate {
  const known = new Map<string, unknown>();
  const look = (...given: Parameters<Translate>) => {
    const asked = given.length === 1 && typeof given[0] === 'string' ? given[0] : JSON.stringify(given);
    const remembered = known.get(asked);
    if (remembered !== undefined) return remembered;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const told: unknown = t(...given);
    known.set(asked, told);
    return told;
  };
  return look as Translate;
}

type Terms = ReturnType<typeof termsOf>;

function termsOf(t: Translate) {
  return t('terms', { returnObjects: true });
}
