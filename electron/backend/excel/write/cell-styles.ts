import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';

export type CellStyle = Partial<Style>;

const TEAL = { argb: 'FF0F6B6B' };
const INK = { argb: 'FF1C2430' };
const QUIET_INK = { argb: 'FF5A6472' };
const WHITE = { argb: 'FFFFFFFF' };
const LINE = { argb: 'FFC9CFD6' };

/** Every system has Arial, or a font of the same widths in its place. */
const BASE: Partial<Font> = { name: 'Arial', family: 2, size: 10, color: INK };
const bold: Partial<Font> = { ...BASE, bold: true };
const quiet: Partial<Font> = { ...BASE, color: QUIET_INK };

/** Keeps texts of neighbouring columns apart. */
const INDENT = 1;
const wrapped: Partial<Alignment> = { vertical: 'top', horizontal: 'left', indent: INDENT, wrapText: true };
const middle: Partial<Alignment> = { ...wrapped, vertical: 'middle' };
const unwrapped: Partial<Alignment> = { vertical: 'middle', horizontal: 'left', indent: INDENT };
// Shrinking keeps a long number from turning into ####.
const toTheRight: Partial<Alignment> = {
  vertical: 'top',
  horizontal: 'right',
  indent: INDENT,
  shrinkToFit: true,
};

const underline: Partial<Borders> = { bottom: { style: 'thin', color: LINE } };
const edge = { style: 'thin', color: QUIET_INK } as const;
const boxed: Partial<Borders> = { top: edge, left: edge, bottom: edge, right: edge };
const filled = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const tealFill = filled(TEAL.argb);
const paleFill = filled('FFE8F1F1');

function statusStyle(ink: string, ground: string): CellStyle {
  return {
    font: { ...bold, color: { argb: ink } },
    fill: filled(ground),
    alignment: wrapped,
    border: underline,
  };
}

/**
 * The looks of a workbook, quiet: one teal, thin lines. Each is one object that many cells share,
 * because the library numbers a style once per object.
 */
export const STYLES = {
  title: { font: { ...bold, size: 18, color: TEAL }, alignment: middle },
  subtitle: { font: { ...quiet, size: 11 }, alignment: middle },
  heading: { font: { ...bold, size: 12, color: TEAL }, alignment: unwrapped },
  header: { font: { ...bold, color: WHITE }, fill: tealFill, alignment: middle },
  /** Above numbers, which stand to the right. */
  headerNumber: {
    font: { ...bold, color: WHITE },
    fill: tealFill,
    alignment: { ...middle, horizontal: 'right' },
  },
  headerCentre: {
    font: { ...bold, color: WHITE },
    fill: tealFill,
    alignment: { vertical: 'middle', horizontal: 'center' },
  },
  label: { font: quiet, alignment: wrapped, border: underline },
  text: { font: BASE, alignment: wrapped, border: underline },
  strong: { font: bold, alignment: wrapped, border: underline },
  count: {
    font: BASE,
    alignment: { vertical: 'top', horizontal: 'center' },
    border: underline,
  },
  number: { font: BASE, alignment: toTheRight, border: underline },
  strongNumber: { font: bold, alignment: toTheRight, border: underline },
  cardHead: { font: { ...bold, color: TEAL }, fill: paleFill, alignment: wrapped, border: underline },
  cardTarget: { font: { ...bold, size: 12 }, alignment: wrapped, border: underline },
  link: { font: { ...BASE, color: TEAL, underline: true }, alignment: wrapped, border: underline },
  /** Runs on over the empty cells beside it. */
  aside: { font: quiet, alignment: unwrapped },
  good: statusStyle('FF1E7B4F', 'FFE6F4EC'),
  watch: statusStyle('FF8A5A00', 'FFFFF3D6'),
  bad: statusStyle('FFB3261E', 'FFFBE9E7'),
  /** A place to type a value into. */
  entry: { font: BASE, alignment: toTheRight, border: boxed },
  boxHead: { font: bold, fill: paleFill, alignment: middle, border: boxed },
  box: { font: BASE, alignment: middle, border: boxed },
} satisfies Record<string, CellStyle>;

/** The look that a cell takes on with its value, such as a status. */
export function conditionalStyle({ font, fill }: CellStyle): CellStyle {
  if (fill?.type !== 'pattern') return { ...(font && { font }) };
  // In a conditional style the ground of a plain filling is its background.
  return {
    font: { bold: true, ...(font?.color && { color: font.color }) },
    fill: { type: 'pattern', pattern: 'solid', ...(fill.fgColor && { bgColor: fill.fgColor }) },
  };
}

/** A style with a number format; one object per pair, for the same reason. */
export class FormattedStyles {
  readonly #styles = new Map<CellStyle, Map<string, CellStyle>>();

  of(base: CellStyle, numFmt: string): CellStyle {
    const formatted = this.#styles.get(base) ?? new Map<string, CellStyle>();
    this.#styles.set(base, formatted);
    const style = formatted.get(numFmt) ?? { ...base, numFmt };
    formatted.set(numFmt, style);
    return style;
  }
}
