const LETTER_OR_DIGIT = '[\\p{L}\\p{N}]';

/** A pattern that finds any of the given expressions as whole words, in any case. */
export function anyWord(expressions: readonly string[]): RegExp {
  return new RegExp(`(?<!${LETTER_OR_DIGIT})(?:${expressions.join('|')})(?!${LETTER_OR_DIGIT})`, 'iu');
}

/** Expressions given as one text, with commas between them. */
export function listed(text: string): string[] {
  return text.split(',').map((expression) => expression.trim().replace(/\s+/g, ' '));
}

/** A pattern that fits only a text made of nothing but one of the given expressions. */
export function wholeText(expressions: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:${expressions.join('|')})\\s*$`, 'iu');
}

/** The first words that the pattern finds, as typed, or false. */
export function firstMatch(pattern: RegExp, text: string): string | false {
  return pattern.exec(text)?.[0] ?? false;
}

/**
 * An Indonesian stem in the forms that carry its meaning on: baik → membaik, terbaik,
 * memperbaiki, perbaikan, sebaiknya.
 */
export function affixed(stem: string): string {
  return `(?:${prefixed(stem)}|${stem})(?:kan|an|i)?(?:nya)?`;
}

/** The same without the bare stem: tingkat → meningkat, peningkatan, tingkatkan, but not tingkat. */
export function affixedOnly(stem: string): string {
  return `(?:(?:${prefixed(stem)})(?:kan|an|i)?|${stem}(?:kan|an))(?:nya)?`;
}

function prefixed(stem: string): string {
  return `(?:me|pe)${nasalised(stem)}|(?:di|ter|ber|ke|se|per|memper|diper)${stem}`;
}

/** What follows me- and pe-: tingkat → ningkat, kuat → nguat, sukses → nyukses, baik → mbaik. */
function nasalised(stem: string): string {
  const rest = stem.slice(1);
  switch (stem[0]) {
    case 'p':
      return `m${rest}`;
    case 't':
      return `n${rest}`;
    case 's':
      return `ny${rest}`;
    case 'k':
      return `ng${rest}`;
    default:
      return nasalPrefix(stem) + stem;
  }
}

function nasalPrefix(stem: string): string {
  if (/^[bfv]/.test(stem)) return 'm';
  if (/^[cdjz]/.test(stem)) return 'n';
  return /^[aeioughq]/.test(stem) ? 'ng' : '';
}
