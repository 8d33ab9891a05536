import { attributesOf, elementsOf, type Parts, repeated } from './parts';
import { sheetFaults } from './sheet-rules';

const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;

/** What Excel asks to repair, or refuses, though every part is valid by its schema. */
export function workbookFaults(parts: Parts): string[] {
  const workbook = parts.get('xl/workbook.xml');
  const names = attributesOf(workbook, 'sheet', 'name');
  const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)];
  const limits = {
    strings: texts.length,
    styles: elementsOf(section(parts.get('xl/styles.xml'), 'cellXfs'), 'xf').length,
    differences: elementsOf(section(parts.get('xl/styles.xml'), 'dxfs'), 'dxf').length,
  };
  return [
    ...names.filter(isWrongName).map((name) => `no sheet may be called ${name}`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...repeated(attributesOf(workbook, 'sheet', 'sheetId')).map((id) => `two sheets have the id ${id}`),
    ...repeated(definedNames(workbook)).map((name) => `${name} is defined twice`),
    ...texts.filter(([, text = '']) => textOf(text).length > LONGEST_TEXT).map(() => 'a text is too long'),
    ...tableFaults(parts),
    ...pathsIn(parts, 'xl/drawings/').flatMap((path) =>
      repeated(attributesOf(parts.get(path), 'cNvPr', 'id')).map(
        (id) => `${path}: two shapes have the id ${id}`,
      ),
    ),
    ...pathsIn(parts, 'xl/worksheets/').flatMap((path) =>
      sheetFaults(parts.get(path) ?? '', limits).map((fault) => `${path}: ${fault}`),
    ),
  ];
}

function isWrongName(name: string): boolean {
  return (
    name === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name) || /^history$/i.test(name)
  );
}

function definedNames(workbook: string | undefined): string[] {
  return elementsOf(workbook, 'definedName').map(
    (one) => `${one.attribute('name')?.toLowerCase()} of sheet ${one.attribute('localSheetId') ?? 'any'}`,
  );
}

function tableFaults(parts: Parts): string[] {
  const tables = pathsIn(parts, 'xl/tables/').map((path) => parts.get(path));
  const heads = tables.map((table) => elementsOf(table, 'table')[0]);
  return [
    ...repeated(heads.map((head) => head?.attribute('id') ?? '')).map((id) => `two tables have the id ${id}`),
    ...repeated(heads.map((head) => head?.attribute('displayName')?.toLowerCase() ?? '')).map(
      (name) => `two tables are called ${name}`,
    ),
    ...tables.flatMap((table) =>
      repeated(attributesOf(table, 'tableColumn', 'name').map((name) => name.toLowerCase())).map(
        (name) => `two columns of a table are called ${name}`,
      ),
    ),
  ];
}

function pathsIn(parts: Parts, folder: string): string[] {
  return [...parts.keys()].filter((path) => path.startsWith(folder) && !path.includes('_rels'));
}

function section(xml: string | undefined, name: string): string {
  return new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(xml ?? '')?.[0] ?? '';
}

function textOf(xml: string): string {
  return xml.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, '-');
}
