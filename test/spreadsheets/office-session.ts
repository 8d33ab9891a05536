import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { OFFICE_MACRO, writeOfficeProfile } from './office-profile';

const run = promisify(execFile);
const TIMEOUT = 180_000;
const FILTERS: Readonly<Record<string, string>> = {
  '.xlsx': 'Calc MS Excel 2007 XML',
  '.ods': 'calc8',
  '.pdf': 'calc_pdf_Export',
  '.csv': 'Text - txt - csv (StarCalc)',
};
/** LibreOffice looks for a Java that spreadsheets do not need. */
const JAVA_WARNING = 'Warning: failed to launch javaldx - java may not function correctly\n';

/** A workbook on its way through LibreOffice; what an earlier job saved, a later one can open. */
export interface OfficeJob {
  readonly open: string;
  /** What is typed into which cells, as a person types it. */
  readonly type?: readonly (readonly [sheet: string, cell: string, text: string])[];
  /** Every formula is calculated, whatever result is stored with it. */
  readonly calculates?: boolean;
  /** Where to; the kind of file by its extension. */
  readonly save: readonly (string | readonly [path: string, options: string])[];
}

/** Runs LibreOffice once over all jobs, as starting it is most of the work. Answers what it complained about. */
export async function inLibreOffice(jobs: readonly OfficeJob[]): Promise<string> {
  // A folder of its own: an office that someone has open would take the call over and answer nothing.
  const folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-office-session-'));
  try {
    const profile = join(folder, 'profile');
    await writeOfficeProfile(profile);
    const list = join(folder, 'jobs');
    await writeFile(list, jobs.flatMap(linesOf).join('\n'));
    for (const path of jobs.flatMap(({ save }) => save.map(pathOf)))
      await mkdir(dirname(path), { recursive: true });
    const args = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`];
    const env = { ...process.env, OFFICE_JOBS: list };
    const { stdout, stderr } = await run('soffice', [...args, OFFICE_MACRO], { env, timeout: TIMEOUT });
    const outcome = (await readFile(`${list}.log`, 'utf8')).trim();
    if (outcome !== 'done') throw new Error(`LibreOffice did not get through: ${outcome}`);
    return (stdout + stderr).replaceAll(JAVA_WARNING, '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function linesOf({ open, type = [], calculates = false, save }: OfficeJob): string[] {
  return [
    ['open', urlOf(open)],
    ...type.map((typed) => ['type', ...typed]),
    ...(calculates ? [['calculate']] : []),
    ...save.map((target) => {
      const path = pathOf(target);
      return ['save', urlOf(path), FILTERS[extname(path)] ?? '', typeof target === 'string' ? '' : target[1]];
    }),
    ['close'],
  ].map((fields) => fields.join('\t'));
}

function pathOf(target: OfficeJob['save'][number]): string {
  return typeof target === 'string' ? target : target[0];
}

function urlOf(path: string): string {
  return pathToFileURL(path).href;
}
