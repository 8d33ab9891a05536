import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import type { AttainmentStatus } from '../../../../shared/domain/attainment-status';
import { statusCondition } from '../../../../shared/tracker/tracker-formulas';
import { type CellStyle, conditionalStyle, STYLES } from './cell-styles';

/** Green, amber and red; the word beside them says the same on grey paper. */
export const STATUS_STYLES: Readonly<Record<AttainmentStatus, CellStyle>> = {
  reached: STYLES.good,
  close: STYLES.watch,
  missed: STYLES.bad,
};

/** Colours a range by the attainment in another cell; addresses are those of the range's first cell. */
export function colourByStatus(sheet: Worksheet, range: string, attainment: string, amber: string): void {
  const rules = (['reached', 'close', 'missed'] as const).map((status, index): ConditionalFormattingRule => ({
    type: 'expression',
    priority: index + 1,
    formulae: [statusCondition(status, attainment, amber)],
    style: conditionalStyle(STATUS_STYLES[status]),
  }));
  sheet.addConditionalFormatting({ ref: range, rules });
}
