import { readFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import { readXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../electron/backend/excel/read/read-workbook';
import { readReturn } from '../../shared/packs/return/read-return';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { plainWorkbook, resultsOf, type Sheet } from './export';
import { aWideWorkshop, packsOf } from './packs';

export type MemoryJob = 'results' | 'plain' | 'packs' | 'return' | 'read';

/** What a process of its own does once, so that its peak is that of nothing else. */
const JOBS: Readonly<Record<MemoryJob, (input: string) => Promise<void>>> = {
  results: async (kpis) => void (await resultsOf(aLargeWorkshop(Number(kpis)))),
  plain: async (file) => {
    for (const sheets of await kept<Sheet[]>(file)) await plainWorkbook(sheets).xlsx.writeBuffer();
  },
  packs: async () => void (await packsOf(aWideWorkshop())),
  return: async (file) => {
    const workshop = aWideWorkshop();
    for (const bytes of await kept<Uint8Array>(file)) readReturn(workshop, await readWorkbook(bytes));
  },
  read: async (file) => {
    for (const bytes of await kept<Uint8Array>(file)) await readXlsx(bytes);
  },
};

async function kept<Item>(file: string): Promise<Item[]> {
  return deserialize(await readFile(file)) as Item[];
}

/** Linux counts what the parent held at the fork into `maxRSS`, but not into its own high-water mark. */
async function peakKilobytes(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const [, highWater] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return Number(highWater ?? process.resourceUsage().maxRSS);
}

const [job = '', input = ''] = process.argv.slice(2);
await JOBS[job as MemoryJob](input);
console.log((await peakKilobytes()) / 1024);
