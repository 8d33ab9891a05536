import type { Worksheet } from 'exceljs';
import type { Session } from '../../../../shared/domain/schema/session';
import { writtenNotes } from '../../../../shared/results/session-notes';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import type { Page } from './page-setup';
import { SheetPen } from './sheet-pen';

export const NOTES_PAGE: Page = { orientation: 'portrait', pagesWide: 1 };

/** What was decided, who does what by when, and which questions wait. */
export function writeNotesSheet(sheet: Worksheet, session: Session, cells: CellContents): void {
  const { t } = cells;
  const { decisions, actions, parkingPlace } = writtenNotes(session);
  const pen = new SheetPen(sheet, [54, 18, 16, 12]);
  const section = (title: string, heads: readonly string[], lines: readonly (readonly CellContent[])[]) => {
    if (lines.length === 0) return;
    pen.line([cells.text(title, STYLES.heading)], 22);
    pen.line(
      heads.map((head) => cells.text(head, STYLES.header)),
      20,
    );
    for (const line of lines) pen.line(line);
    pen.leaveGap(10);
  };

  section(
    t('results.notes.decisions'),
    [t('results.notes.decisions'), t('results.notes.decidedOn')],
    decisions.map(({ text, at }) => [cells.text(text), cells.moment(at)]),
  );
  section(
    t('results.notes.actions'),
    (['action', 'who', 'by', 'done'] as const).map((head) => t(`results.notes.${head}`)),
    actions.map(({ what, who, by, done }) => [
      cells.text(what),
      cells.text(who),
      cells.date(by),
      cells.text(t(done ? 'results.notes.isDone' : 'results.notes.isOpen')),
    ]),
  );
  section(
    t('results.notes.parked'),
    [t('results.notes.parkedQuestion'), t('results.notes.parkedOn')],
    parkingPlace.map(({ text, at }) => [cells.text(text), cells.moment(at)]),
  );
}
