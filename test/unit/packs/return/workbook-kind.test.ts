import { expect, it } from 'vitest';
import { workbookKind } from '../../../../shared/packs/return/workbook-kind';
import type { WorkbookCells } from '../../../../shared/packs/return/workbook-cells';
import { TRACKER_MAGIC } from '../../../../shared/tracker/tracker-meta';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { ReturnedPack } from '../../../builders/a-returned-pack';

const sheetWith = (...texts: readonly string[]): WorkbookCells => ({
  format: 'xlsx',
  sheets: [
    { name: 'A', cells: [] },
    {
      name: 'B',
      cells: texts.map((text, index) => ({ row: index + 1, column: 1, kind: 'text', value: text, text })),
    },
  ],
});

it('knows a pack, a tracker and any other list by what they hold', () => {
  expect(workbookKind(new ReturnedPack(aFinishedWorkshop()).cells())).toBe('pack');
  expect(workbookKind(sheetWith('', TRACKER_MAGIC))).toBe('tracker');
  expect(workbookKind(sheetWith('KPI', 'On time'))).toBe('list');
});
