import { added, changed, type EditedParts, without } from './package-edits';

const SHEETS = /^xl\/worksheets\/sheet\d+\.xml$/;
const WORKBOOK = /^xl\/workbook\.xml$/;
const STRINGS = /^xl\/sharedStrings\.xml$/;
const STYLES = /^xl\/styles\.xml$/;
const APP = /^docProps\/app\.xml$/;
const RELATIONS = /\.rels$/;
const APP_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const DAYS_TO_1904 = 1_462;

/**
 * What programs that do not run here are known to write, put by hand into a pack that exceljs saved. They
 * imitate single traits; none of these files was ever open in the program whose name it bears.
 */
export const IMITATIONS: Readonly<Record<string, (parts: EditedParts) => EditedParts>> = {
  'imitated-excel-365.xlsx': excel365,
  'imitated-excel-strict.xlsx': excelStrict,
  'imitated-excel-mac-1904.xlsx': excelMac1904,
  'imitated-google-sheets.xlsx': googleSheets,
  'imitated-wps.xlsx': wps,
  'imitated-prefixed.xlsx': prefixed,
  'imitated-inline-strings.xlsx': inlineStrings,
};

/** Rich text, phonetic guides, revision marks, extensions, parts of its own, absolute targets. */
function excel365(parts: EditedParts): EditedParts {
  const own = {
    sheet:
      'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{6A1B7C00-0000-4000-8000-000000000001}" mc:Ignorable="x14ac xr"',
    path: '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\Dinda\\Documents\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView/></bookViews><sheets>',
    rules:
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>KPI!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D50</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>',
  };
  const marked = changed(parts, SHEETS, (xml) =>
    xml.replace('mc:Ignorable="x14ac"', own.sheet).replace('</worksheet>', own.rules),
  );
  const told = changed(marked, WORKBOOK, (xml) =>
    xml.replace('<sheets>', own.path).replace('calcId="171027"', 'calcId="191029"'),
  );
  const rich = changed(told, STRINGS, (xml) => xml.replace(/<si><t[^>]*>([^<&]{2,})<\/t><\/si>/g, asRuns));
  const absolute = changed(rich, /^xl\/_rels\/workbook/, (xml) =>
    xml.replace(/Target="(?!\/)/g, 'Target="/xl/'),
  );
  const named = changed(absolute, APP, (xml) =>
    xml.replace(/<AppVersion>.*<\/AppVersion>/, '<AppVersion>16.0300</AppVersion>'),
  );
  return added(
    named,
    'docMetadata/LabelInfo.xml',
    'application/vnd.ms-office.classificationlabels+xml',
    '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>',
  );
}

function asRuns(_match: string, text: string): string {
  const [half, font] = [Math.ceil(text.length / 2), '<rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr>'];
  const runs = `<r><t xml:space="preserve">${text.slice(0, half)}</t></r><r>${font}<t xml:space="preserve">${text.slice(half)}</t></r>`;
  return `<si>${runs}<rPh sb="0" eb="1"><t>キー</t></rPh><phoneticPr fontId="1" type="noConversion"/></si>`;
}

/** “Strict Open XML”: other namespaces, and dates by their names. */
function excelStrict(parts: EditedParts): EditedParts {
  const dates = dateStyles(parts);
  const dated = changed(parts, SHEETS, (xml) =>
    eachDate(
      xml,
      dates,
      (place, style, day) => `<c r="${place}" s="${style}" t="d"><v>${nameOf(day)}</v></c>`,
    ),
  );
  return changed(dated, /^(xl|_rels)\//, (xml) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replace('<workbook ', '<workbook conformance="strict" '),
  );
}

/** The calendar of old Macs counts days from 1904. */
function excelMac1904(parts: EditedParts): EditedParts {
  const dates = dateStyles(parts);
  const counted = changed(parts, SHEETS, (xml) =>
    eachDate(
      xml,
      dates,
      (place, style, day) => `<c r="${place}" s="${style}"><v>${day - DAYS_TO_1904}</v></c>`,
    ),
  );
  return changed(counted, WORKBOOK, (xml) => xml.replace('<workbookPr ', '<workbookPr date1904="1" '));
}

/** No properties, no extents, no protection, a thousand rows. */
function googleSheets(parts: EditedParts): EditedParts {
  const bare = changed(without(parts, /^docProps/), /^(_rels\/\.rels|\[Content_Types\]\.xml)$/, (xml) =>
    xml.replace(/<(?:Relationship|Override) [^>]*docProps[^>]*>/g, ''),
  );
  const empty = Array.from(
    { length: 900 },
    (_, row) => `<row r="${row + 101}" ht="15.75" customHeight="1"/>`,
  );
  const sheets = changed(bare, SHEETS, (xml) =>
    xml
      .replace(/<dimension[^>]*>|<sheetProtection[^>]*>|\sspans="[^"]*"/g, '')
      .replace('</sheetData>', `${empty.join('')}</sheetData>`),
  );
  return changed(sheets, WORKBOOK, (xml) =>
    xml.replace('veryHidden', 'hidden').replace(/<fileVersion[^>]*>|<calcPr[^>]*>/g, ''),
  );
}

/** Parts called in capital letters and found in small ones, elements and properties of its own, no extents. */
function wps(parts: EditedParts): EditedParts {
  const capital = changed(parts, /^xl\/_rels\/workbook/, (xml) =>
    xml.replaceAll('worksheets/sheet', 'worksheets/Sheet'),
  );
  const sheets = changed(capital, /^xl\/worksheets\//, (xml) =>
    xml
      .replace(/<dimension[^>]*>/, '')
      .replace('<worksheet ', '<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" ')
      .replace('</sheetViews>', '</sheetViews><etc:empty/>')
      .replaceAll('<row ', '<row etc:kso="1" '),
  );
  const named = changed(sheets, APP, (xml) =>
    xml.replace(
      /<Application>.*<\/Application>/,
      '<Application>WPS Office_12.2.0.13472_F1E327BC</Application>',
    ),
  );
  const properties =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>1033-12.2.0.13472</vt:lpwstr></property></Properties>';
  return added(named, 'docProps/custom.xml', APP_TYPE, properties);
}

/** Every element with a prefix, as libraries upon Microsoft's SDK write them. */
function prefixed(parts: EditedParts): EditedParts {
  return changed(parts, /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/, (xml) =>
    xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, '<$1x:').replace(' xmlns="', ' xmlns:x="'),
  );
}

/** No table of texts: each stands in its cell, as programs that write while they compute do it. */
function inlineStrings(parts: EditedParts): EditedParts {
  const texts = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text = '']) => text,
  );
  const inline = changed(parts, SHEETS, (xml) =>
    xml.replace(
      /<c ([^>]*) t="s"><v>(\d+)<\/v><\/c>/g,
      (_match, place: string, index: string) =>
        `<c ${place} t="inlineStr"><is>${texts[Number(index)]}</is></c>`,
    ),
  );
  return changed(without(inline, STRINGS), RELATIONS, (xml) =>
    xml.replace(/<Relationship [^>]*sharedStrings[^>]*>/, ''),
  );
}

/** Which styles of cells show dates: those of the format that packs use for them. */
function dateStyles(parts: EditedParts): Set<string> {
  const [, styles = ''] = Object.entries(parts).find(([path]) => STYLES.test(path)) ?? [];
  const format = /numFmtId="(\d+)" formatCode="dd\/mm\/yyyy"/.exec(styles)?.[1];
  const [, cellStyles = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const used = [...cellStyles.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id);
  return new Set(used.flatMap((id, index) => (id === format ? [String(index)] : [])));
}

function eachDate(
  xml: string,
  dates: ReadonlySet<string>,
  write: (place: string, style: string, day: number) => string,
): string {
  return xml.replace(
    /<c r="([A-Z]+\d+)" s="(\d+)"><v>(\d+)<\/v><\/c>/g,
    (cell, place: string, style: string, day: string) =>
      dates.has(style) ? write(place, style, Number(day)) : cell,
  );
}

function nameOf(day: number): string {
  return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
}
