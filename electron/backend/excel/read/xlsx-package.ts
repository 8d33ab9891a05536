import { zipSync } from 'fflate';
import { AppError } from '../../../../shared/errors';
import { trimSheet } from './trim-sheet';
import type { Parts } from './unpack';
import { elements, xmlText } from './xml-text';

/** A workbook as the library gets it: only what holds values, and nothing that was not looked at. */
export interface XlsxPackage {
  readonly bytes: Uint8Array;
  /** Which of the sheets in the workbook's list hold cells: charts may fill a sheet of their own. */
  readonly hasCells: readonly boolean[];
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

const CONTENT_TYPES = '[Content_Types].xml';
const ROOT_RELATIONS = '_rels/.rels';

/**
 * Packs the parts that hold values anew. Drawings, comments, macros, links to other files, checks and
 * merges stay behind: they are what hostile files and clumsy programs break readers with.
 */
export function xlsxPackage(parts: Parts): XlsxPackage {
  const [root] = relations(parts, '').filter(({ type }) => type === 'officeDocument');
  const workbook = root && partAt(parts, root.path);
  if (!root || !workbook || !parts.has(CONTENT_TYPES)) throw new AppError('workbook-foreign');
  const workbookXml = xmlText(workbook);
  const relationsPath = relationsOf(root.path);
  const related = relations(parts, root.path);
  const sheets = new Map(
    related.filter(({ type }) => type === 'worksheet').map(({ id, path }) => [id, path]),
  );
  const listed = [...elements(workbookXml, ['sheet'])].map((sheet) => sheet.attribute('id') ?? '');
  const packed = new Map<string, string>([
    ...[CONTENT_TYPES, ROOT_RELATIONS, relationsPath].map((path) => [path, textOf(parts, path)] as const),
    [root.path, withoutNames(workbookXml)],
    ...related.filter(isTable).map(({ path }) => [path, textOf(parts, path)] as const),
    ...[...sheets.values()].map((path) => [path, trimSheet(textOf(parts, path))] as const),
  ]);
  return { bytes: pack(packed), hasCells: listed.map((id) => sheets.has(id)) };
}

function isTable({ type }: Relation): boolean {
  return type === 'sharedStrings' || type === 'styles';
}

/** A defined name may span all cells there are. */
function withoutNames(workbookXml: string): string {
  return workbookXml.replace(/<((?:[\w.-]+:)?definedNames)\b[^]*?<\/\1\s*>/, '');
}

function textOf(parts: Parts, path: string): string {
  const part = partAt(parts, path);
  if (!part) throw new AppError('workbook-damaged');
  return xmlText(part);
}

/** Names of parts are the same in capital and small letters, and some programs rely on that. */
function partAt(parts: Parts, path: string): Uint8Array | undefined {
  const exact = parts.get(path);
  if (exact) return exact;
  const folded = path.toLowerCase();
  for (const [name, part] of parts) if (name.toLowerCase() === folded) return part;
  return undefined;
}

function pack(parts: ReadonlyMap<string, string>): Uint8Array {
  const files = Object.fromEntries([...parts].map(([path, text]) => [path, Buffer.from(text)]));
  return zipSync(files, { level: 0 });
}

/** What a part refers to inside the package; a part without a path is the package itself. */
function relations(parts: Parts, from: string): Relation[] {
  const part = partAt(parts, relationsOf(from));
  if (!part) return [];
  return [...elements(xmlText(part), ['Relationship'])]
    .filter((one) => one.attribute('TargetMode') !== 'External')
    .map((one) => ({
      id: one.attribute('Id') ?? '',
      type: (one.attribute('Type') ?? '').split('/').at(-1) ?? '',
      path: resolve(from, one.attribute('Target') ?? ''),
    }));
}

function relationsOf(path: string): string {
  const folder = path.lastIndexOf('/') + 1;
  return `${path.slice(0, folder)}_rels/${path.slice(folder)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
