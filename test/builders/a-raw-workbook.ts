import { strToU8, zipSync, type Zippable } from 'fflate';

/** The raw parts of an .xlsx file, as some program, careless or hostile, may have written them. */
export interface RawWorkbook {
  /** The XML of each sheet by its name, or only its rows. */
  readonly sheets?: Readonly<Record<string, string>> | readonly (readonly [name: string, xml: string])[];
  /** Shared strings, each the XML inside `<si>`. */
  readonly strings?: readonly string[];
  /** Number formats of the styles 0, 1, 2 …: a built-in id, or a code. */
  readonly formats?: readonly (number | string)[];
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** More XML in the workbook's own part. */
  readonly workbook?: string;
  /** More relations of the workbook's own part. */
  readonly relations?: string;
  /** Parts to add or to put in place of the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function aRawWorkbook(raw: RawWorkbook = {}): Uint8Array {
  return packed(rawParts(raw));
}

/** A package of these parts; texts in UTF-8. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
  );
  return zipSync(files);
}

export function rawParts({
  sheets = { Sheet1: row(1, cell('A1', 1)) },
  strings = [],
  formats = [0],
  properties = '',
  workbook = '',
  relations = '',
  parts = {},
}: RawWorkbook): Record<string, string | Uint8Array> {
  const listed = Array.isArray(sheets)
    ? (sheets as readonly (readonly [string, string])[])
    : Object.entries(sheets as Readonly<Record<string, string>>);
  const sheetParts = listed.map(([, xml], index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(xml)]);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationsXml(relation('root', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr ${properties}/><sheets>${listed
      .map(
        ([name], index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml(
      listed
        .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('') +
        relation('strings', 'sharedStrings', 'sharedStrings.xml') +
        relation('styles', 'styles', 'styles.xml') +
        relations,
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    'xl/styles.xml': stylesXml(formats),
    ...Object.fromEntries(sheetParts),
    ...parts,
  };
}

export function relation(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}" ${more}/>`;
}

export function relationsXml(content: string): string {
  return `<Relationships xmlns="${PACKAGE}">${content}</Relationships>`;
}

export function row(number: number, ...cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** A cell with a number or, as an inline string, a text. */
export function cell(reference: string, value: number | string, style = 0): string {
  return typeof value === 'number'
    ? `<c r="${reference}" s="${style}"><v>${value}</v></c>`
    : `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
}

function sheetXml(xml: string): string {
  const content = xml.includes('sheetData') ? xml : `<sheetData>${xml}</sheetData>`;
  return content.startsWith('<?xml') || content.startsWith('<!')
    ? content
    : `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</worksheet>`;
}

function stylesXml(formats: readonly (number | string)[]): string {
  const own = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>` : '',
  );
  const used = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellXfs>${used.join('')}</cellXfs></styleSheet>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An .ods file with this XML inside its spreadsheet, and these parts on top. */
export function aRawOds(tables: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = ['office', 'table', 'text', 'style', 'number', 'calcext']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles/><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...parts,
  });
}
