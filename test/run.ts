import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { provideBrowser, provideSpreadsheetTools } from './runner/install';
import { readReport, runTool } from './runner/run-tool';
import { lineOf, sumOf, type Tally, tallyOfPlaywright, tallyOfVitest } from './runner/tally';
import { BROWSER_VARIABLE } from './runner/find-browser';

/** A finished runner: what it counted, and whether it was content with everything else too. */
interface Run {
  readonly tally: Tally;
  readonly isContent: boolean;
}

async function runVitest(reports: string, args: readonly string[]): Promise<Run> {
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', 'vitest.mjs', ['run', ...reporters, ...args]);
  return { tally: tallyOfVitest(await readReport(file)), isContent: code === 0 };
}

async function runPlaywright(reports: string, browser: string): Promise<Run> {
  const file = join(reports, 'playwright.json');
  const args = [
    'test',
    '--config',
    resolve(import.meta.dirname, 'e2e/playwright.config.ts'),
    '--reporter=list,json',
  ];
  const env = { ...process.env, [BROWSER_VARIABLE]: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = await runTool('@playwright/test', 'cli.js', args, env);
  return { tally: tallyOfPlaywright(await readReport(file)), isContent: code === 0 };
}

/** Unit, contract and end-to-end tests; the last line is the sum. Arguments go to the unit tests' runner. */
async function main(): Promise<void> {
  process.chdir(resolve(import.meta.dirname, '..'));
  const reports = await mkdtemp(join(tmpdir(), 'kpi-workshop-tests-'));
  try {
    await provideSpreadsheetTools();
    const browser = await provideBrowser();
    const runs = [await runVitest(reports, process.argv.slice(2))];
    if (browser) runs.push(await runPlaywright(reports, browser));
    const total = sumOf(runs.map(({ tally }) => tally));
    const isGood = browser !== undefined && runs.every(({ isContent }) => isContent);
    process.exitCode = isGood && total.failed === 0 && total.passed > 0 ? 0 : 1;
    console.log(`\n${lineOf(total)}`);
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

await main();
