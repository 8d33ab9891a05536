import { describe, expect, it } from 'vitest';
import { lineOf, sumOf, tallyOfPlaywright, tallyOfVitest } from '../../runner/tally';

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [] },
  ],
};
const playwrightReport = { stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 3 }, errors: [] };

describe('the tally of the unit tests', () => {
  it('is their own count', () => {
    expect(tallyOfVitest(vitestReport)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(tallyOfVitest({ ...vitestReport, numFailedTests: 0, testResults })).toMatchObject({ failed: 1 });
  });
});

describe('the tally of the end-to-end tests', () => {
  it('is their own count, with those that passed at the second try', () => {
    expect(tallyOfPlaywright(playwrightReport)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it('counts errors outside of any test', () => {
    expect(tallyOfPlaywright({ ...playwrightReport, errors: [{ message: 'no tests' }] })).toMatchObject({
      failed: 3,
    });
  });
});

it.each([undefined, null, {}, 'text'])('a runner that left %j instead of a report has failed', (report) => {
  expect(tallyOfVitest(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(tallyOfPlaywright(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

describe('the last line', () => {
  it('sums up', () => {
    const total = sumOf([tallyOfVitest(vitestReport), tallyOfPlaywright(playwrightReport)]);
    expect(lineOf(total)).toBe('10 passed, 3 failed, 6 skipped');
  });

  it('is silent about skipped tests where there are none', () => {
    expect(lineOf({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  });
});
