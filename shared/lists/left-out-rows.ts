import { folded } from '../domain/text';
import type { GridLine } from '../packs/return/sheet-grid';
import type { ListTable } from './list-table';

/** Why a row of a list brings no KPI. */
export const LEFT_OUT_REASONS = ['heading', 'total', 'note', 'no-name', 'no-department', 'too-many'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface LeftOutRow {
  readonly row: number;
  readonly reason: LeftOutReason;
}

const TOTAL =
  /^(?:(?:grand |sub ?-?)?total|jumlah|rata-? ?rata|average)(?: (?:bobot|skor|nilai|weight|score|keseluruhan|akhir|kpi|100 ?%?))?\s*:?$/;
const NOTE =
  /^(?:catatan|keterangan|note|notes|remark|remarks|ket|sumber|source|mengetahui|menyetujui|disetujui|diketahui|dibuat|disusun|approved|prepared|acknowledged|reviewed)\b(?: (?:oleh|by))?\s*[:,.]/;
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-z])\)?$/i;

/** Why a row is no KPI whatever it says, or null. Its name decides about the rest. */
export function leftOutAsSuch(
  line: GridLine,
  nameColumn: number | null,
  table: ListTable,
): LeftOutReason | null {
  const texts = [...line.cells.values()].map(({ text }) => folded(text));
  if (isHeading(line, texts, table)) return 'heading';
  const name = nameColumn === null ? '' : folded(line.cells.get(nameColumn)?.text ?? '');
  const words = texts.filter((text) => /\p{L}/u.test(text));
  if (words.some((text) => TOTAL.test(text)) && (name === '' || TOTAL.test(name))) return 'total';
  if (NOTE.test(words[0] ?? '')) return words.length === 1 || name === '' ? 'note' : null;
  return name === '' ? 'no-name' : null;
}

/** The headings again, on the next printed page, or the numbers of the columns below them. */
function isHeading(line: GridLine, texts: readonly string[], { columns }: ListTable): boolean {
  if (texts.length > 2 && texts.every((text) => COLUMN_NUMBER.test(text))) return true;
  const named = columns.filter(({ heading }) => heading !== '');
  const same = named.filter(
    ({ column, heading }) => folded(line.cells.get(column)?.text ?? '') === folded(heading),
  );
  return same.length >= 2 && same.length * 2 >= named.length;
}
