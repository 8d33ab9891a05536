import type { Language } from '../domain/schema/primitives';
import { currencyIn, readNumber } from '../i18n/read-number';
import { readField, type UnreadableReason } from '../packs/return/read-field';
import type { WorkbookCell } from '../packs/return/workbook-cells';

/** A number as a list has it: “≥ 90 %”, “maks. 3 hari”, “Rp 2 M”, “90–95”. */
export interface ListAmount {
  readonly kind: 'amount';
  readonly value: number;
  /** The number alone, as it was typed. */
  readonly text: string;
  /** The upper end where two numbers make a range. */
  readonly upper: { readonly value: number; readonly text: string } | null;
  /** What the words before it say of the number. */
  readonly bound: 'least' | 'most' | null;
  /** The unit that stands beside it; empty where none does. */
  readonly unit: string;
}

export type AmountReading =
  | ListAmount
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly text: string };

/** Reads a cell in which a number is expected, with the words that people write around it. */
export function readAmount(cell: WorkbookCell | undefined, language: Language): AmountReading {
  const reading = readField('kpis', 'target', cell, language);
  if (reading.kind === 'unreadable') {
    const inWords = cell?.kind === 'text' ? amountInWords(reading.text, language) : null;
    return inWords ?? reading;
  }
  if (typeof reading.value !== 'number') return { kind: 'nothing' };
  return { ...plain(reading.value, reading.text), unit: cell?.percent ? '%' : unitSign(reading.text) };
}

function plain(value: number, text: string): ListAmount {
  return { kind: 'amount', value, text, upper: null, bound: null, unit: '' };
}

function unitSign(text: string): string {
  return /%|persen|percent/i.test(text) ? '%' : (currencyIn(text) ?? '');
}

const LEAST =
  /^(?:≥|>=|=>|>|⩾|min(?:imal|imum)?\.?|at least|more than|above|over|paling sedikit|sekurang-?kurangnya|lebih dari|di ?atas)\s*[:=]?\s*(?=[\d.,+\-(rR$€])/i;
const MOST =
  /^(?:≤|<=|=<|<|⩽|ma(?:x|ks)(?:imal|imum)?\.?|at most|less than|no more than|below|under|up to|paling (?:banyak|lama|lambat)|kurang dari|di ?bawah)\s*[:=]?\s*(?=[\d.,+\-(rR$€])/i;
const RANGE =
  /^(?:between |antara )?([^-–—]*?\d[^-–—]*?)\s*(?:-|–|—|s\/d|s\.?d\.?|sampai(?: dengan)?|hingga|\bto\b|\band\b|\bdan\b)\s*(\D{0,4}\d.*)$/i;
const LONGEST_AMOUNT = 60;

function amountInWords(text: string, language: Language): ListAmount | null {
  if (text.length > LONGEST_AMOUNT) return null;
  const [least, most] = [LEAST.exec(text), MOST.exec(text)];
  const rest = text.slice((least ?? most)?.[0].length ?? 0);
  const one = numberWithUnit(rest, language);
  if (one) return { ...one, bound: least ? 'least' : most ? 'most' : null };
  return least || most ? null : range(text, language);
}

function range(text: string, language: Language): ListAmount | null {
  const [, from = '', to = ''] = RANGE.exec(text) ?? [];
  const [lower, upper] = [numberWithUnit(from, language), numberWithUnit(to, language)];
  if (!lower || !upper || upper.value <= lower.value) return null;
  return { ...lower, unit: upper.unit || lower.unit, upper: { value: upper.value, text: upper.text } };
}

const NUMBER_THEN_UNIT =
  /^((?:rp\.?|idr|usd|us\$|eur|[$€])?\s*[-+]?[\d.,]*\d(?:\s?(?:rb|ribu|k|thousand|jt|juta|mn|m|million|mlr|miliar|milyar|bn|b|billion|t|triliun|trillion)(?![\p{L}\d]))?)\s*(.*)$/iu;

/** “3 hari”, “95 % per minggu”: a unit has no digits of its own. */
function numberWithUnit(text: string, language: Language): ListAmount | null {
  const whole = readNumber(text, language);
  if (whole !== null) return { ...plain(whole, text.trim()), unit: unitSign(text) };
  const [, digits = '', words = ''] = NUMBER_THEN_UNIT.exec(text.trim()) ?? [];
  const value = readNumber(digits, language);
  if (value === null || /\d/.test(words) || words.length > LONGEST_AMOUNT / 2) return null;
  const currency = currencyIn(digits);
  return { ...plain(value, digits), unit: words.startsWith('%') ? '%' : (currency ?? words) };
}
