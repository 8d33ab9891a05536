import { gridRows } from '../../../../shared/domain/grid';
import type { Design } from '../../../../shared/domain/schema/design';
import type { GridScene } from './room-picture';
import { stretchAround } from './stretch';

/** The grid of departments around the line that is being filled. */
export function gridScene(design: Design, row: number | null): GridScene {
  const all = gridRows(design);
  // The empty line below the last one begins a row as soon as someone types.
  const place = row === null ? null : Math.min(row, all.length - 1);
  const { items, ...stretch } = stretchAround(all, place);
  const rows = items.map(({ department, duty, idealOutcome, isFirstOfDepartment, isFirstOfDuty }, index) => ({
    department: department.name,
    duty: duty?.text ?? '',
    idealOutcome: idealOutcome?.text ?? '',
    // The first line of a stretch says to whom it belongs.
    isFirstOfDepartment: isFirstOfDepartment || index === 0,
    isFirstOfDuty: isFirstOfDuty || index === 0,
  }));
  return { kind: 'grid', ...stretch, rows };
}
