import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareExport } from './export';
import type { Result } from './measure';
import { isWithinLimit, tableOf } from './report';
import { compareOpen, compareSave } from './save-and-open';

const COMPARISONS: readonly ((folder: string) => Promise<Result>)[] = [
  compareSave,
  compareOpen,
  () => compareExport(30, 15),
  () => compareExport(1000, 7),
];

/** Measures everything against its reference and prints a table, or JSON with `--json`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-bench-'));
  const results: Result[] = [];
  try {
    for (const [index, measure] of COMPARISONS.entries()) {
      results.push(await measure(join(folder, String(index))));
      console.error(`${index + 1} of ${COMPARISONS.length}: ${results.at(-1)?.name}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(values.json ? JSON.stringify(results, null, 2) : tableOf(results));
  if (!results.every(isWithinLimit)) process.exitCode = 1;
}

await main();
