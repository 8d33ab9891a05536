import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setStage, type Stage } from './browser';
import { compareCoach, compareCoachAfterEdit } from './coach';
import { compareExport } from './export';
import { compareKeystroke } from './keystroke';
import { compareLibrarySearch } from './library';
import type { Result } from './measure';
import { compareMemory } from './memory';
import { compareFirstPaint, compareInteractive } from './page-load';
import { comparePacks } from './packs';
import { comparePaste } from './paste';
import { isWithinLimit, memoryTableOf, tableOf } from './report';
import { compareReturns } from './returns';
import { compareRoom } from './room';
import { compareOpen, compareSave } from './save-and-open';
import { compareTableKeystroke, compareTableScroll } from './table';

type Measure = () => Promise<Result>;

function measuresOf(folder: string, stage: Stage): Measure[] {
  return [
    () => compareFirstPaint(stage),
    () => compareInteractive(stage),
    () => compareKeystroke(stage),
    () => compareTableScroll(stage),
    () => compareTableKeystroke(stage),
    () => comparePaste(stage),
    () => compareRoom(stage),
    () => compareSave(join(folder, 'save')),
    () => compareOpen(join(folder, 'open')),
    () => compareCoach(),
    () => compareCoachAfterEdit(),
    () => compareLibrarySearch(),
    () => compareExport(30, 15),
    () => compareExport(1000, 7),
    () => comparePacks(),
    () => compareReturns(),
  ];
}

async function measureAll(folder: string): Promise<Result[]> {
  const stage = await setStage(join(folder, 'bare-page'));
  try {
    const results: Result[] = [];
    for (const measure of measuresOf(folder, stage)) {
      const result = await measure();
      console.error(`${result.name}: done`);
      results.push(result);
    }
    return results;
  } finally {
    await stage.close();
  }
}

/** Measures everything against its reference and prints a table, or JSON with `--json`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-bench-'));
  try {
    const results = await measureAll(folder);
    const memory = await compareMemory(folder);
    if (values.json) console.log(JSON.stringify([...results, ...memory], null, 2));
    else console.log(`${tableOf(results)}\n\n${memoryTableOf(memory)}`);
    if (!results.every(isWithinLimit)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
