import { z } from '../../shared/zod';

/** How many tests came out how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReportSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
});

/** Vitest's own count; a file that could not even be loaded is a failure too. */
export function tallyOfVitest(report: unknown): Tally {
  const { data } = vitestReportSchema.safeParse(report);
  if (!data) return NO_REPORT;
  const unloaded = data.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: data.numPassedTests,
    failed: data.numFailedTests + unloaded.length,
    skipped: data.numPendingTests + data.numTodoTests,
  };
}

/** Playwright's own count; errors outside any test are failures too. */
export function tallyOfPlaywright(report: unknown): Tally {
  const { data } = playwrightReportSchema.safeParse(report);
  if (!data) return NO_REPORT;
  const { expected, unexpected, flaky, skipped } = data.stats;
  return { passed: expected + flaky, failed: unexpected + data.errors.length, skipped };
}

/** A runner that left no report broke down. */
const NO_REPORT: Tally = { passed: 0, failed: 1, skipped: 0 };

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    passed: sum((one) => one.passed),
    failed: sum((one) => one.failed),
    skipped: sum((one) => one.skipped),
  };
}

export function lineOf({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
