import type { Letter } from '../../shared/coach/findings';
import type { Judged } from './judge';

/** R never fails, neither for the expert nor for the coach. */
const JUDGED_LETTERS = ['S', 'M', 'A', 'T'] as const satisfies readonly Letter[];

export interface Figures {
  /** Problems that both see, that only the coach sees, and that only the expert sees. */
  readonly both: number;
  readonly onlyCoach: number;
  readonly onlyExpert: number;
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of failed letters, of one letter or of all four together. */
export function figuresOf(judged: readonly Judged[], letters: readonly Letter[] = JUDGED_LETTERS): Figures {
  const pairs = judged.flatMap(({ expected, check }) =>
    letters.map((letter) => [expected.includes(letter), check.letters[letter] === 'fail'] as const),
  );
  const both = pairs.filter(([expert, coach]) => expert && coach).length;
  const onlyCoach = pairs.filter(([expert, coach]) => !expert && coach).length;
  const onlyExpert = pairs.filter(([expert, coach]) => expert && !coach).length;
  return {
    both,
    onlyCoach,
    onlyExpert,
    precision: both / (both + onlyCoach),
    recall: both / (both + onlyExpert),
  };
}

export function figuresTable(judged: readonly Judged[]): string {
  const rows = [
    ...JUDGED_LETTERS.map((letter) => [letter, [letter]] as const),
    ['all', JUDGED_LETTERS] as const,
  ];
  const lines = rows.map(([name, letters]) => {
    const { both, onlyCoach, onlyExpert, precision, recall } = figuresOf(judged, letters);
    return [name, precision.toFixed(3), recall.toFixed(3), both, onlyCoach, onlyExpert];
  });
  return [['', 'precision', 'recall', 'both', 'coach only', 'expert only'], ...lines]
    .map((cells) =>
      cells
        .map((cell) => String(cell).padEnd(12))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** Where coach and expert differ, with what made the coach fail a letter. */
export function missLines(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ id, expected, check }) =>
    JUDGED_LETTERS.filter((letter) => expected.includes(letter) !== (check.letters[letter] === 'fail')).map(
      (letter) => {
        const reasons = check.findings
          .filter((finding) => finding.letter === letter)
          .map(({ code, match }) => (match ? `${code} “${match}”` : code));
        return `  ${expected.includes(letter) ? 'missed' : 'too strict'} ${letter} ${id}  ${reasons.join(', ')}`;
      },
    ),
  );
}
