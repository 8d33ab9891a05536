import { execFile, execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Debian's own: openpyxl is installed for it, whatever other Python comes first on the path. */
const PYTHON = '/usr/bin/python3';
const READER = join(import.meta.dirname, 'read-workbook.py');

const PROBES: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  'LibreOffice (soffice)': ['soffice', '--version'],
  'openpyxl for /usr/bin/python3': [PYTHON, '-c', 'import openpyxl'],
  'pdftotext and pdfinfo (poppler-utils)': ['pdftotext', '-v'],
  'xmllint (libxml2-utils)': ['xmllint', '--version'],
};

/** What these tests need and this machine lacks. Absence is a failure only where the suite must be whole. */
export function missingPrograms(): string[] {
  const missing = Object.entries(PROBES).flatMap(([name, [program, ...args]]) =>
    answers(program, args) ? [] : [name],
  );
  if (missing.length === 0) return missing;
  const sentence = `Spreadsheet programs are missing: ${missing.join(', ')}.`;
  if (process.env['CI'] === 'true' && process.platform === 'linux') throw new Error(sentence);
  console.warn(`${sentence} The tests that open workbooks in them were skipped.`);
  return missing;
}

function answers(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A cell as openpyxl reads it: its value (dates as ISO text) and its number format. */
type PlainCell = readonly [value: string | number | boolean, numberFormat: string];
export type PlainWorkbook = Readonly<Record<string, Readonly<Record<string, PlainCell>>>>;

export async function readWithOpenpyxl(files: readonly string[]): Promise<Record<string, PlainWorkbook>> {
  const { stdout } = await run(PYTHON, [READER, ...files], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Record<string, PlainWorkbook>;
}

/** Lets openpyxl read workbooks and write what it understood into another folder. */
export async function resaveWithOpenpyxl(files: readonly string[], outFolder: string): Promise<void> {
  const program =
    'import openpyxl, os, sys\nfor path in sys.argv[2:]: openpyxl.load_workbook(path).save(os.path.join(sys.argv[1], os.path.basename(path)))';
  await mkdir(outFolder, { recursive: true });
  await run(PYTHON, ['-c', program, outFolder, ...files]);
}

export async function pdfText(file: string): Promise<string> {
  return (await run('pdftotext', ['-layout', file, '-'])).stdout;
}

/** The sizes of a PDF's pages in points, such as `595 x 842`, each once. */
export async function pdfPageSizes(file: string): Promise<string[]> {
  const { stdout } = await run('pdfinfo', ['-f', '1', '-l', '9999', file]);
  const sizes = [...stdout.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)];
  return [
    ...new Set(
      sizes.map(([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`),
    ),
  ];
}
