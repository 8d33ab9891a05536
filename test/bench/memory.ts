import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { cellsOf, resultsOf } from './export';
import type { MemoryJob } from './memory-job';
import { aWideWorkshop, packsOf } from './packs';

/** The most memory that a process of its own held while it did something once. */
export interface MemoryResult {
  readonly name: string;
  readonly megabytes: number;
  readonly referenceName: string;
  readonly referenceMegabytes: number;
  readonly ratio: number;
}

const JOB = join(import.meta.dirname, 'memory-job.ts');

/** Peak memory of what is written and read, each against the library doing the bare same. */
export async function compareMemory(folder: string): Promise<MemoryResult[]> {
  const packs = (await packsOf(aWideWorkshop())).map(({ bytes }) => bytes);
  const keep = async (name: string, content: unknown) => {
    await writeFile(join(folder, name), serialize(content));
    return join(folder, name);
  };
  const sheetsOf = async (kpis: number) => [await cellsOf(await resultsOf(aLargeWorkshop(kpis)))];
  const [few, many, plainPacks, bytes] = [
    await keep('few', await sheetsOf(30)),
    await keep('many', await sheetsOf(1000)),
    await keep('plain-packs', await Promise.all(packs.map(cellsOf))),
    await keep('packs', packs),
  ];
  return [
    await comparePeak('Export of 30 KPIs', ['results', '30'], 'exceljs', ['plain', few]),
    await comparePeak('Export of 1,000 KPIs', ['results', '1000'], 'exceljs', ['plain', many]),
    await comparePeak('50 department packs', ['packs', ''], 'exceljs', ['plain', plainPacks]),
    await comparePeak('Return of 50 department packs', ['return', bytes], 'hucre', ['read', bytes]),
  ];
}

type Order = readonly [job: MemoryJob, input: string];

async function comparePeak(
  name: string,
  job: Order,
  referenceName: string,
  referenceJob: Order,
): Promise<MemoryResult> {
  const megabytes = await peakOf(job);
  const referenceMegabytes = await peakOf(referenceJob);
  return { name, megabytes, referenceName, referenceMegabytes, ratio: megabytes / referenceMegabytes };
}

async function peakOf(order: Order): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', JOB, ...order]);
  return Number(stdout);
}
