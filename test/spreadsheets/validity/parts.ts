import { strFromU8, unzipSync } from 'fflate';
import { elements, type XmlElement } from '../../../electron/backend/excel/read/xml-text';

/** The parts of a workbook as text, by their paths. */
export type Parts = ReadonlyMap<string, string>;

export function partsOf(workbook: Uint8Array): Parts {
  const files = Object.entries(unzipSync(workbook)).filter(([path]) => !path.endsWith('/'));
  return new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function elementsOf(xml: string | undefined, ...names: readonly string[]): XmlElement[] {
  return [...elements(xml ?? '', names)];
}

export function attributesOf(xml: string | undefined, name: string, attribute: string): string[] {
  return elementsOf(xml, name).map((one) => one.attribute(attribute) ?? '');
}

/** What stands more than once in a list. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The path of a part's relationships; of the package's own where no part is named. */
export function relationshipsPath(part: string): string {
  const folder = part.lastIndexOf('/') + 1;
  return `${part.slice(0, folder)}_rels/${part.slice(folder)}.rels`;
}
