/** A stretch of a text that the other text has too, or has not. */
export interface TextPiece {
  readonly text: string;
  readonly isChanged: boolean;
}

export interface TextDifference {
  readonly before: readonly TextPiece[];
  readonly after: readonly TextPiece[];
}

/** Beyond this, comparing word by word would take longer than it tells. */
const MOST_COMPARISONS = 40_000;

/** Which words of two texts differ. Where hardly anything is common, everything counts as changed. */
export function textDifference(before: string, after: string): TextDifference {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = commonStart(old, now);
  const end = commonStart(old.slice(start).reverse(), now.slice(start).reverse());
  const oldMiddle = old.slice(start, old.length - end);
  const nowMiddle = now.slice(start, now.length - end);
  const common = commonWords(oldMiddle, nowMiddle);
  const whole = (words: readonly string[], middle: readonly string[], kept: ReadonlySet<number>) =>
    pieces(words, (index) => index < start || index >= start + middle.length || kept.has(index - start));
  return { before: whole(old, oldMiddle, common.before), after: whole(now, nowMiddle, common.after) };
}

/** Words, each with the space after it. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function isSameWord(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.trim() === other.trim();
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const difference = one.findIndex((word, index) => !isSameWord(word, other[index]));
  return difference === -1 ? one.length : difference;
}

interface CommonWords {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/** The longest row of words that stands in both, by their places. */
function commonWords(before: readonly string[], after: readonly string[]): CommonWords {
  const found = { before: new Set<number>(), after: new Set<number>() };
  if (before.length * after.length > MOST_COMPARISONS) return found;
  const lengths = commonLengths(before, after);
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (isSameWord(before[row], after[column])) {
      found.before.add(row++);
      found.after.add(column++);
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}

/** For each pair of places, how many words the rests of both texts have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let row = before.length - 1; row >= 0; row -= 1) {
    const [here, below] = [lengths[row] ?? [], lengths[row + 1] ?? []];
    for (let column = after.length - 1; column >= 0; column -= 1) {
      here[column] = isSameWord(before[row], after[column])
        ? (below[column + 1] ?? 0) + 1
        : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return lengths;
}

function pieces(words: readonly string[], isKept: (index: number) => boolean): TextPiece[] {
  const joined: { text: string; isChanged: boolean }[] = [];
  for (const [index, text] of words.entries()) {
    const isChanged = !isKept(index);
    const last = joined.at(-1);
    if (last?.isChanged === isChanged) last.text += text;
    else joined.push({ text, isChanged });
  }
  return joined;
}
