import type { Language, Quantity } from '../domain/schema/primitives';

const SEPARATORS = { en: { group: ',', decimal: '.' }, id: { group: '.', decimal: ',' } } as const;

/** Words for thousands and more. `M` is miliar in Indonesian and million in English. */
const MULTIPLIERS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  id: {
    rb: 1e3,
    ribu: 1e3,
    jt: 1e6,
    juta: 1e6,
    m: 1e9,
    mlr: 1e9,
    miliar: 1e9,
    milyar: 1e9,
    t: 1e12,
    triliun: 1e12,
  },
  en: {
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    mn: 1e6,
    million: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    t: 1e12,
    trillion: 1e12,
  },
};

/**
 * Reads a number as a person of this language would type it: `1.234,5`, `Rp 2 M`, `95 %`, `-3`.
 * Where both separators appear, the last one is the decimal in either language; a lone grouping
 * sign counts as grouping only before exactly three digits. Null where the text is no number.
 */
export function readNumber(text: string, language: Language): number | null {
  const match = /^([-+(]?)([\d.,\s]*\d[\d.,\s]*)([a-z]*)\)?$/i.exec(withoutUnits(text));
  if (!match) return null;
  const [, sign = '', digits = '', word = ''] = match;
  const factor = word === '' ? 1 : MULTIPLIERS[language][word.toLowerCase()];
  const plain = plainDigits(digits.replace(/\s/g, ''), language);
  if (factor === undefined || plain === null) return null;
  const value = Number(plain) * factor;
  if (!Number.isFinite(value)) return null;
  return (sign === '-' || sign === '(') && value !== 0 ? -value : value;
}

/** What was typed, kept beside what it was read as; null for an empty field. */
export function readQuantity(text: string, language: Language): Quantity | null {
  return text.trim() === '' ? null : { value: readNumber(text, language), text };
}

function withoutUnits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .trim()
    .replace(/^([-+(]?)\s*(?:rp\.?|idr|usd|us\$|eur|[$€])\s*/i, '$1')
    .replace(/\s*%$/, '')
    .replace(/(\d)\s+([a-z]+)$/i, '$1$2');
}

/** The digits with at most one point, as JavaScript reads them; null where the grouping is wrong. */
function plainDigits(digits: string, language: Language): string | null {
  const decimal = decimalSign(digits, language);
  const [whole = '', fraction, ...rest] = decimal === null ? [digits] : digits.split(decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  const groups = whole.split(/[.,]/);
  const isGrouped = groups.length > 1;
  if (isGrouped && !groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group)))
    return null;
  const separators = new Set(whole.match(/[.,]/g));
  if (separators.size > 1) return null;
  return `${groups.join('') || '0'}.${fraction || '0'}`;
}

function decimalSign(digits: string, language: Language): string | null {
  const lastPoint = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  if (lastPoint >= 0 && lastComma >= 0) return lastPoint > lastComma ? '.' : ',';
  const sign = lastPoint >= 0 ? '.' : lastComma >= 0 ? ',' : null;
  if (sign === null) return null;
  if (sign === SEPARATORS[language].decimal) return sign;
  const [whole = '', ...groups] = digits.split(sign);
  const looksGrouped = /^[1-9]\d{0,2}$/.test(whole) && groups.every((group) => group.length === 3);
  return looksGrouped || groups.length > 1 ? null : sign;
}
