/** How far a typed word is from a word of the index, in slips of the finger. */
export interface Slips {
  /** From the whole word. */
  readonly whole: number;
  /** From the beginning of the word that comes nearest: people search while they type. */
  readonly start: number;
}

const FAR: Slips = { whole: Infinity, start: Infinity };

/** Slips that are forgiven in a word of this length. */
export function forgivenSlips(length: number): number {
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}

/**
 * Letters missing, added, changed, or swapped with their neighbour (Damerau–Levenshtein, each pair
 * swapped once), given up as soon as more than `most` are certain.
 */
export function slipsBetween(typed: string, word: string, most: number): Slips {
  if (word.length < typed.length - most || hasForeignLetters(typed, word, most)) return FAR;
  // What follows can only be more slips from the whole word, and none from its beginning.
  const beginning = word.slice(0, typed.length + most);
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: beginning.length + 1 }, (_, at) => at);
  for (let at = 1; at <= typed.length; at += 1) {
    const row = nextRow(typed, beginning, at, last, beforeLast);
    if (Math.min(...row) > most) return FAR;
    [beforeLast, last] = [last, row];
  }
  const whole = beginning === word ? (last.at(-1) ?? Infinity) : Infinity;
  return { whole, start: Math.min(...last) };
}

/** Every typed letter that the word lacks is a slip: a quick look that spares most words the long one. */
function hasForeignLetters(typed: string, word: string, most: number): boolean {
  let foreign = 0;
  for (const letter of typed) {
    if (!word.includes(letter)) foreign += 1;
    if (foreign > most) return true;
  }
  return false;
}

function nextRow(
  typed: string,
  word: string,
  at: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const row = [at];
  for (let column = 1; column <= word.length; column += 1) {
    const isSame = typed[at - 1] === word[column - 1];
    const isSwapped = at > 1 && typed[at - 1] === word[column - 2] && typed[at - 2] === word[column - 1];
    row.push(
      Math.min(
        cell(row, column - 1) + 1,
        cell(last, column) + 1,
        cell(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? cell(beforeLast, column - 2) + 1 : Infinity,
      ),
    );
  }
  return row;
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
