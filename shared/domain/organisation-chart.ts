import type { OutlineRow } from './organisation-outline';
import type { Department } from './schema/organisation';

/** A piece of the lines left of a box: passing by, nothing, or joining it (with more below, or as the last). */
export type Guide = 'line' | 'none' | 'tee' | 'end';

/** One box of the chart, with the lines that hang it under the one it belongs to. */
export interface ChartBox {
  readonly department: Department;
  readonly guides: readonly Guide[];
}

/** A department at the top and, hanging under it, all below it. */
export type ChartBranch = readonly ChartBox[];

/** Deeper levels are drawn no further to the right: their boxes would be too narrow to read. */
const DEEPEST_GUIDES = 4;

export function chartBranches(rows: readonly OutlineRow[]): ChartBranch[] {
  const branches: ChartBox[][] = [];
  const isLastAt: boolean[] = [];
  for (const { department, depth, position, siblings } of rows) {
    isLastAt[depth] = position === siblings - 1;
    const box = { department, guides: guidesAt(depth, isLastAt) };
    if (depth === 0) branches.push([box]);
    else branches.at(-1)?.push(box);
  }
  return branches;
}

function guidesAt(depth: number, isLastAt: readonly boolean[]): Guide[] {
  const first = Math.max(1, depth - DEEPEST_GUIDES + 1);
  return Array.from({ length: depth - first + 1 }, (_, index) => {
    const isLast = isLastAt[first + index];
    if (first + index === depth) return isLast ? 'end' : 'tee';
    return isLast ? 'none' : 'line';
  });
}

/** True where boxes stand so far to the right that the columns have to be wider. */
export function isDeep(rows: readonly OutlineRow[]): boolean {
  return rows.some(({ depth }) => depth > DEEPEST_GUIDES / 2);
}

/** The branches in rows of at most so many, all about equally long. */
export function chartBands<Branch>(branches: readonly Branch[], mostColumns: number): Branch[][] {
  const bands = Math.ceil(branches.length / Math.max(mostColumns, 1));
  const columns = Math.ceil(branches.length / Math.max(bands, 1));
  return Array.from({ length: bands }, (_, band) => branches.slice(band * columns, (band + 1) * columns));
}
