import { isBlank } from '../../domain/text';
import {
  type SevenTestsAnswers,
  type SmartAnswers,
  type SortingAnswers,
  withoutEntry,
  type WrittenAnswers,
} from './answers';
import { SEVEN_TESTS, type SevenTest, type TestAnswer } from './seven-tests';
import { BLANKS, type Blank, type SentenceId } from './smart-sentences';
import { type SortingId, sortingOf } from './sorting';

/** Puts an item into a bucket, or back among the unsorted. */
export function placeItem(answers: SortingAnswers, item: string, bucket: string | null): SortingAnswers {
  if ((answers.places[item] ?? null) === bucket) return answers;
  return { ...answers, places: withEntry(answers.places, item, bucket) };
}

/** Where an item was put; null while it is unsorted, or in a bucket that this exercise has not. */
export function bucketOf(id: SortingId, { places }: SortingAnswers, item: string): string | null {
  return sortingOf(id).buckets.find((bucket) => bucket === places[item]) ?? null;
}

interface WithShown {
  readonly shown: string[];
}

/** Shows or hides our answer to one item. */
export function showAnswer<Answers extends WithShown>(
  answers: Answers,
  item: string,
  isShown = true,
): Answers {
  if (answers.shown.includes(item) === isShown) return answers;
  const others = answers.shown.filter((one) => one !== item);
  return { ...answers, shown: isShown ? [...others, item] : others };
}

/** Keeps what was written for one item; a text without words leaves no trace. */
export function writeAnswer(answers: WrittenAnswers, item: string, text: string): WrittenAnswers {
  if ((answers.texts[item] ?? '') === text) return answers;
  return { ...answers, texts: withEntry(answers.texts, item, text === '' ? null : text) };
}

export type Blanks = Readonly<Record<Blank, string>>;

/** What was typed into the blanks of one sentence. */
export function blanksOf({ blanks }: SmartAnswers, sentence: SentenceId): Blanks {
  const typed = blanks[sentence] ?? {};
  const of = (blank: Blank) => typed[blank] ?? '';
  return {
    target: of('target'),
    baseline: of('baseline'),
    by: of('by'),
    source: of('source'),
    goal: of('goal'),
  };
}

export function fillBlank(
  answers: SmartAnswers,
  sentence: SentenceId,
  blank: Blank,
  text: string,
): SmartAnswers {
  const typed = answers.blanks[sentence] ?? {};
  if ((typed[blank] ?? '') === text) return answers;
  const filled = withEntry(typed, blank, text === '' ? null : text);
  return { ...answers, blanks: { ...answers.blanks, [sentence]: filled } };
}

/** How many blanks of a sentence say something. */
export function filledBlanks(blanks: Blanks): number {
  return BLANKS.filter((blank) => !isBlank(blanks[blank])).length;
}

/** Stands for the one KPI in the group's own words, which has no id. */
const OWN_WORDS = 'own';

/**
 * Puts another KPI to the test: one of the workshop's, or the one in the group's own words. What was
 * said of the one before waits until people come back to it.
 */
export function testKpi(
  answers: SevenTestsAnswers,
  { id, name }: { readonly id: string | null; readonly name: string },
): SevenTestsAnswers {
  if (answers.kpiId === id) return answers;
  const key = id ?? OWN_WORDS;
  const before = answers.others[key];
  return {
    ...answers,
    kpiId: id,
    name: name || (before?.name ?? ''),
    tests: before?.tests ?? {},
    others: {
      ...withoutEntry(answers.others, key),
      [answers.kpiId ?? OWN_WORDS]: { name: answers.name, tests: answers.tests },
    },
  };
}

/** Names the KPI under test in the group's own words; what was said of it stays. */
export function nameTested(answers: SevenTestsAnswers, name: string): SevenTestsAnswers {
  return answers.kpiId === null && answers.name === name ? answers : { ...answers, kpiId: null, name };
}

/** The name of the KPI under test: as it is today, or as it was when it still existed. */
export function testedName(
  { kpiId, name }: SevenTestsAnswers,
  kpis: readonly { readonly id: string; readonly name: string }[],
): string {
  return kpis.find(({ id }) => id === kpiId)?.name ?? name;
}

export function answerTest(
  answers: SevenTestsAnswers,
  test: SevenTest,
  answer: TestAnswer | null,
): SevenTestsAnswers {
  if ((answers.tests[test] ?? null) === answer) return answers;
  return { ...answers, tests: withEntry(answers.tests, test, answer) };
}

/** How the KPI did: how many tests it stands, which it does not, how many are unanswered. */
export interface TestResult {
  readonly passed: number;
  readonly failed: readonly SevenTest[];
  readonly unsure: readonly SevenTest[];
  readonly open: number;
}

export function testResult({ tests }: Pick<SevenTestsAnswers, 'tests'>): TestResult {
  const answered = (answer: TestAnswer) => SEVEN_TESTS.filter((test) => tests[test] === answer);
  const [passed, failed, unsure] = [answered('yes').length, answered('no'), answered('unsure')];
  return { passed, failed, unsure, open: SEVEN_TESTS.length - passed - failed.length - unsure.length };
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Record<string, Value> {
  return value === null ? withoutEntry(entries, key) : { ...entries, [key]: value };
}
