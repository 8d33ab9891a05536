import type { Worksheet } from 'exceljs';
import type { CellContent, CellContents } from './cell-contents';
import { type CellStyle, STYLES } from './cell-styles';
import { fitHeight, type Page } from './page-setup';
import type { SheetLink } from './sheet-links';
import { SheetPen } from './sheet-pen';
import { STATUS_STYLES } from './status-colours';

export const GUIDE_PAGE: Page = { orientation: 'portrait', pagesWide: 1 };

/** What the colours and words mean, how attainment comes about, and how the tracker is kept. */
export function writeGuideSheet(
  sheet: Worksheet,
  links: readonly SheetLink[],
  people: string,
  cells: CellContents,
): void {
  const { t, terms } = cells;
  const pen = new SheetPen(sheet, [26, 76]);
  const heading = (text: string) => {
    pen.leaveGap(8);
    pen.line([cells.text(text, STYLES.heading)], 20);
  };
  const fact = (label: string, text: string, style: CellStyle = STYLES.strong) =>
    pen.line([cells.text(label, style), cells.text(text)] satisfies CellContent[]);

  pen.line([cells.text(t('tracker.guide.title'), STYLES.heading)], 26);
  heading(t('tracker.guide.sheets'));
  for (const { sheetName, about } of links.filter((link) => link.sheetName !== sheet.name))
    pen.line([cells.link(sheetName), cells.text(about)]);

  heading(t('tracker.guide.colours'));
  for (const status of ['reached', 'close', 'missed'] as const) {
    fact(t(`tracker.status.${status}`), t(`tracker.guide.${status}`), STATUS_STYLES[status]);
  }
  for (const status of ['unmeasured', 'untargeted'] as const) {
    fact(t(`tracker.status.${status}`), t(`tracker.guide.${status}`));
  }

  heading(t('tracker.guide.computing'));
  for (const direction of ['higher', 'lower', 'range'] as const) {
    fact(terms.directionValue[direction], t(`tracker.guide.${direction}`));
  }
  for (const rule of ['bounds', 'whole', 'sum', 'each'] as const) {
    fact(t(`tracker.guide.${rule}`), t(`tracker.guide.${rule}Text`));
  }

  heading(t('tracker.guide.keeping'));
  const sending = people === '' ? 'sendBack' : 'send';
  for (const [index, step] of (['type', 'frequency', 'hidden', 'sort', sending] as const).entries()) {
    fact(`${index + 1}.`, t(`tracker.guide.steps.${step}`, { people }));
  }
  fitHeight(sheet, GUIDE_PAGE, pen.height);
}
