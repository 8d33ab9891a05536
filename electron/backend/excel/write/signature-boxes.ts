import type { CellContents } from './cell-contents';
import { type CellStyle, STYLES } from './cell-styles';
import type { SheetPen } from './sheet-pen';

export interface Signatory {
  readonly role: string;
  readonly name: string;
  /** How many columns the place to sign takes. */
  readonly columns: number;
}

/** Room to sign by hand: a box each, with role, name and a place for the date. */
export function writeSignatureBoxes(
  pen: SheetPen,
  signatories: readonly Signatory[],
  cells: CellContents,
): void {
  const { t } = cells;
  const boxes = (style: CellStyle, textOf: (signatory: Signatory) => string, height?: number) =>
    pen.stretchedLine(
      signatories.map((signatory) => ({
        content: cells.text(textOf(signatory), style),
        columns: signatory.columns,
      })),
      height,
    );
  pen.leaveGap(8);
  pen.line([cells.text(t('results.signatures'), STYLES.heading)], 20);
  boxes(STYLES.boxHead, ({ role }) => role, 18);
  boxes(STYLES.box, () => '', 42);
  boxes(STYLES.box, ({ name }) => name);
  boxes(STYLES.box, () => t('results.signatureDate'), 18);
}
