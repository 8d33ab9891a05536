/** A range of cells such as `B2:C9`, in numbers from 1; both ends belong to it. */
export interface Box {
  readonly range: string;
  readonly columns: readonly [first: number, last: number];
  readonly rows: readonly [first: number, last: number];
}

export function boxOf(range: string): Box {
  const [start = '', end = start] = range.split(':');
  return { range, columns: [columnOf(start), columnOf(end)], rows: [rowOf(start), rowOf(end)] };
}

/** How many cells these ranges, one after the other, have. */
export function cellsIn(ranges: string): number {
  const boxes = ranges.split(' ').map(boxOf);
  return boxes.reduce((sum, { columns, rows }) => sum + sizeOf(columns) * sizeOf(rows), 0);
}

function sizeOf([first, last]: Box['rows']): number {
  return last - first + 1;
}

function rowOf(place: string): number {
  return Number(place.replace(/\D/g, ''));
}

function columnOf(place: string): number {
  return [...place.replace(/[^A-Z]/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
