import type { UnderstoodPaste } from '../paste/understand-paste';
import type { Design } from '../schema/design';
import { isBlank } from '../text';
import { applyPaste } from './paste';

/** How much there is in a grid. */
export interface GridSize {
  readonly departments: number;
  readonly duties: number;
  readonly outcomes: number;
}

/** What a paste would add to the grid. */
export function pasteGain(
  design: Design,
  understood: Pick<UnderstoodPaste, 'lines'>,
  intoId: string | null = null,
): GridSize {
  let ids = 0;
  const before = sizeOf(design);
  const after = sizeOf(applyPaste(design, understood, () => `preview-${(ids += 1)}`, intoId));
  return {
    departments: after.departments - before.departments,
    duties: after.duties - before.duties,
    outcomes: after.outcomes - before.outcomes,
  };
}

function sizeOf({ departments }: Design): GridSize {
  const duties = departments.flatMap((department) => department.duties);
  return {
    departments: filled(departments.map(({ name }) => name)),
    duties: filled(duties.map(({ text }) => text)),
    outcomes: filled(duties.flatMap(({ idealOutcomes }) => idealOutcomes.map(({ text }) => text))),
  };
}

function filled(texts: readonly string[]): number {
  return texts.filter((text) => !isBlank(text)).length;
}
