import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { pastedColumns } from '../../../../shared/domain/paste/pasted-columns';
import type { PastedIntoCell } from '../ResponsibilityGrid';
import { PasteDialog, type PasteDialogEnd } from './PasteDialog';

interface CellPasteDialogProps extends PasteDialogEnd {
  readonly pasted: PastedIntoCell;
  readonly onAsOneText: (pasted: PastedIntoCell) => void;
}

/** What was pasted into a cell of the grid, before it lands. */
export function CellPasteDialog({ pasted, onAsOneText, ...end }: CellPasteDialogProps) {
  const { t } = useTranslation();
  const { rows, cell, departmentId } = pasted;
  // Lines of prose look like a column of cells.
  const mayBeOneText = pastedColumns(rows).length === 1 && cell.column !== 'department';
  return (
    <PasteDialog rows={rows} start={cell.column} intoId={departmentId} {...end}>
      {mayBeOneText && (
        <Button variant="default" onClick={() => onAsOneText(pasted)}>
          {t('paste.asOneText')}
        </Button>
      )}
    </PasteDialog>
  );
}
