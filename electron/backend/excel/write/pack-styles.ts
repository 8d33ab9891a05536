import type { Borders, Protection } from 'exceljs';
import { type CellStyle, STYLES } from './cell-styles';

const edge = { style: 'thin', color: { argb: 'FF8A94A0' } } as const;
const framed: Partial<Borders> = { top: edge, left: edge, bottom: edge, right: edge };
const open: Partial<Protection> = { locked: false };
const lightGround = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFBEA' } } as const;

const fillIn = { ...STYLES.text, border: framed, fill: lightGround, protection: open } satisfies CellStyle;

/** Looks of the cells of a pack: those to fill in have a frame and a light ground, on paper too. */
export const PACK_STYLES = {
  /** Typed words stay words: `1/2026` would become a date and `=a/b` a formula. */
  text: { ...fillIn, numFmt: '@' },
  number: { ...STYLES.number, border: framed, fill: lightGround, protection: open },
  date: fillIn,
  fixed: { ...STYLES.strong, border: framed },
  key: STYLES.aside,
  /** The head of a column that may stay empty. */
  headerOptional: { ...STYLES.cardHead, alignment: STYLES.header.alignment },
  /** A sentence above a table, which stays on the first page. */
  lead: { ...STYLES.aside, alignment: { ...STYLES.aside.alignment, wrapText: true } },
} satisfies Record<string, CellStyle>;

/** The ground of cells that do not apply to a row. */
export const IDLE_GROUND = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFD5DAE0' } } as const;
