import type { Language, Quantity } from '../domain/schema/primitives';

const DECIMAL_SIGNS = { en: '.', id: ',' } as const satisfies Record<Language, string>;

/** Words for thousands and more, as powers of ten. Each is read in both languages: people mix them. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ...['rb', 'ribu', 'k', 'thousand'].map((word) => [word, 3] as const),
  ...['jt', 'juta', 'mn', 'million'].map((word) => [word, 6] as const),
  ...['mlr', 'miliar', 'milyar', 'b', 'bn', 'billion'].map((word) => [word, 9] as const),
  ...['t', 'triliun', 'trillion'].map((word) => [word, 12] as const),
]);
/** The one word that means two things: miliar and million. */
const POWER_OF_M = { en: 6, id: 9 } as const satisfies Record<Language, number>;

/** Longer text was pasted by mistake. */
const LONGEST_NUMBER = 100;

/**
 * Reads a number as a person of this language would type it: `1.234,5`, `Rp 2 M`, `95 %`, `(5)`.
 * Where both separators appear, the last one is the decimal in either language; a repeated one
 * groups; a lone grouping sign counts as grouping only before exactly three digits. Null where the
 * text is no number.
 */
export function readNumber(text: string, language: Language): number | null {
  if (text.length > LONGEST_NUMBER) return null;
  const bare = withoutUnits(text);
  // Bookkeepers write a loss in brackets.
  const inBrackets = /^\(\s*([^-+].*)\)$/.exec(bare)?.[1];
  return inBrackets === undefined ? readSigned(bare, language) : negative(readSigned(inBrackets, language));
}

const CURRENCY_SIGNS: Readonly<Record<string, RegExp>> = {
  IDR: /(^|[^a-z])(rp|idr)(?![a-z])/i,
  USD: /\$|(^|[^a-z])usd(?![a-z])/i,
  EUR: /€|(^|[^a-z])eur(?![a-z])/i,
};

/** The currency that a typed number names, as its ISO 4217 code; null where it names none. */
export function currencyIn(text: string): string | null {
  return Object.keys(CURRENCY_SIGNS).find((code) => CURRENCY_SIGNS[code]?.test(text)) ?? null;
}

/** True where one lone sign before three digits could group thousands or begin decimals: `1.234`. */
export function isAmbiguous(text: string): boolean {
  return /^\D*\d{1,3}[.,]\d{3}\D*$/.test(text.trim());
}

/** What was typed, kept beside what it was read as; null for an empty field. */
export function readQuantity(text: string, language: Language): Quantity | null {
  return text.trim() === '' ? null : { value: readNumber(text, language), text };
}

function readSigned(bare: string, language: Language): number | null {
  const match = /^([-+]?)\s*([\d.,\s]*\d[.,]?)\s*([a-z]*)$/i.exec(bare);
  if (!match) return null;
  const [, sign, digits = '', word = ''] = match;
  const plain = plainDigits(digits, language);
  const power = powerOf(word.toLowerCase(), language);
  if (plain === null || power === undefined) return null;
  const value = Number(`${plain}e${power}`);
  if (!Number.isFinite(value)) return null;
  return sign === '-' ? negative(value) : value;
}

function negative(value: number | null): number | null {
  return value ? -value : value;
}

function powerOf(word: string, language: Language): number | undefined {
  if (word === '') return 0;
  return word === 'm' ? POWER_OF_M[language] : POWERS.get(word);
}

function withoutUnits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .replace(/^([-+(]?)\s*(?:rp\.?|idr|usd|us\$|eur|[$€])\s*/i, '$1')
    .replace(/\s*(?:%|persen|percent)\s*(\)?)$/i, '$1')
    .replace(/,--?(\)?)$/, '$1');
}

/** The digits with one point, as JavaScript reads them; null where the grouping is wrong. */
function plainDigits(digits: string, language: Language): string | null {
  const decimal = decimalSign(digits, language);
  const [whole = '', fraction = '', ...rest] = decimal === null ? [digits] : digits.split(decimal);
  if (rest.length > 0 || !/^\d*$/.test(fraction) || !isWellGrouped(whole)) return null;
  return `${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`;
}

/** No grouping at all, or one and the same sign before every three digits. */
function isWellGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/.test(whole);
}

function decimalSign(digits: string, language: Language): string | null {
  const signs = digits.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return null;
  if (signs.some((sign) => sign !== last)) return last;
  if (signs.length > 1) return null;
  const isGrouping = last !== DECIMAL_SIGNS[language] && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return isGrouping ? null : last;
}
