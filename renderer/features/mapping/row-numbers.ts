const MOST_NUMBERS = 12;

/** The numbers of rows in a sentence, no more of them than people look up. */
export function rowNumbers(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_NUMBERS).join(', ');
  return rows.length > MOST_NUMBERS ? `${shown}, …` : shown;
}
