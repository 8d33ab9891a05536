/** Widths of space to tilde in Arial, in thousandths of the font's size. */
const ASCII_WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const;
const OTHER_LETTER = 600;
/** Chinese, Japanese and Korean signs and emoji fill a square. */
const FULL_WIDTH = 1000;
const FIRST_FULL_WIDTH_CODE = 0x2e80;
const BOLD_FACTOR = 1.09;

export interface Type {
  readonly size: number;
  readonly isBold: boolean;
}

/** Points that a text takes on one line. */
export function textWidth(text: string, { size, isBold }: Type): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += ASCII_WIDTHS[code - 32] ?? (code < FIRST_FULL_WIDTH_CODE ? OTHER_LETTER : FULL_WIDTH);
  }
  return (thousandths / 1000) * size * (isBold ? BOLD_FACTOR : 1);
}

/** Lines that a text takes when it is wrapped at this many points, as spreadsheet programs wrap it. */
export function lineCount(text: string, points: number, type: Type): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += wrappedLines(paragraph, points, type);
  return lines;
}

function wrappedLines(paragraph: string, points: number, type: Type): number {
  // No character is wider than its size, so most cells need no measuring.
  if (paragraph.length * type.size * BOLD_FACTOR <= points) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[\s-])/)) {
    const width = textWidth(word, type);
    if (used > 0 && used + textWidth(word.trimEnd(), type) > points) {
      lines += 1;
      used = 0;
    }
    used += width;
    // A word longer than the line is broken wherever the line ends.
    while (used > points) {
      lines += 1;
      used -= points;
    }
  }
  return lines;
}
