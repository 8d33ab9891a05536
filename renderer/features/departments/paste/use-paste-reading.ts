import { useMemo, useState } from 'react';
import { departmentPastedInto, pasteEffects } from '../../../../shared/domain/edits/paste';
import { pasteGain } from '../../../../shared/domain/edits/paste-gain';
import type { GridColumn } from '../../../../shared/domain/grid';
import { pastedColumns, withColumn } from '../../../../shared/domain/paste/pasted-columns';
import {
  type PasteWish,
  type UnderstoodPaste,
  understandPaste,
} from '../../../../shared/domain/paste/understand-paste';
import { useDesign } from '../../../app/session-context';

export interface PastePlace {
  readonly rows: readonly (readonly string[])[];
  /** The column that was pasted into. */
  readonly start: GridColumn;
  /** The department that was pasted into; null where it was none. */
  readonly intoId: string | null;
}

export type PasteReading = ReturnType<typeof usePasteReading>;

/** Columns are told by their headings, not by a title that stands above them. */
function firstRowOf({ ignored }: UnderstoodPaste): number {
  return ignored.find(({ reason }) => reason === 'header')?.row ?? 1;
}

/** What pasted rows say and would do, with what a person sets right about it. */
export function usePasteReading({ rows, start, intoId }: PastePlace) {
  const design = useDesign((all) => all);
  const [wish, setWish] = useState<Pick<PasteWish, 'columns' | 'hasHeader'>>({});
  const understood = useMemo(() => understandPaste(rows, { start, ...wish }), [rows, start, wish]);
  const effects = useMemo(() => pasteEffects(design, understood, intoId), [design, understood, intoId]);
  const gain = useMemo(() => pasteGain(design, understood, intoId), [design, understood, intoId]);
  return {
    understood,
    effects,
    gain,
    sources: useMemo(() => pastedColumns(rows.slice(firstRowOf(understood) - 1)), [rows, understood]),
    /** How many lines bring anything. */
    newLines: effects.filter((effect) => effect !== 'nothing-new').length,
    departmentInto: departmentPastedInto(design.departments, intoId)?.name ?? '',
    takeColumn: (column: GridColumn, source: number | null) =>
      setWish((before) => ({ ...before, columns: withColumn(understood.columns, column, source) })),
    setHeader: (hasHeader: boolean) => setWish((before) => ({ ...before, hasHeader })),
  };
}
