import { filledGridRows } from '../grid';
import type { Design } from '../schema/design';

/**
 * The grid as text that spreadsheets paste as a table; `headings` in the language of the screen.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe, which every
 * spreadsheet knows as "this is text" and which reading a paste takes off again.
 */
export function gridAsTable(
  design: Pick<Design, 'departments'>,
  headings: readonly [department: string, duty: string, idealOutcome: string],
): string {
  const rows = filledGridRows(design).map(({ department, duty, idealOutcome }) => [
    department.name,
    duty?.text ?? '',
    idealOutcome?.text ?? '',
  ]);
  return [headings, ...rows].map((row) => `${row.map(cellText).join('\t')}\r\n`).join('');
}

function cellText(text: string): string {
  const guarded = /^\s*[=+\-@]/.test(text) ? `'${text.trimStart()}` : text;
  return /["\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
