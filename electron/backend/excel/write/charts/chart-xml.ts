import type { Chart, ChartCells, ChartLine } from './chart';
import { XML_HEAD, xmlText } from './xml';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TEAL = '0F6B6B';
const INK = '5A6472';
const FAINT = 'C9CFD6';
/** Hundredths of a point. */
const TITLE_SIZE = 1000;
const TEXT_SIZE = 800;
/** A point is so many of the drawing's units. */
const LINE_WIDTH = { actual: 28_575, target: 15_875 } as const;
const AXIS_IDS = { periods: 1, values: 2 } as const;

/** A line chart as the part of a workbook. */
export function chartXml(chart: Chart): string {
  return (
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    titleXml(chart.title) +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    linesXml(chart) +
    axesXml(chart.numberFormat) +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>' +
    textProperties(TEXT_SIZE) +
    // Targets stand in columns that are folded away, and are drawn all the same.
    '</c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${stroke(FAINT, 9525)}</c:spPr>` +
    '</c:chartSpace>'
  );
}

function titleXml(title: string): string {
  const text = `<a:r><a:rPr sz="${TITLE_SIZE}" b="1"/><a:t>${xmlText(title)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="${TITLE_SIZE}" b="1"/></a:pPr>${text}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function linesXml({ lines, periods }: Chart): string {
  const series = lines.map((line, index) => lineXml(line, index, periods)).join('');
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>` +
    `<c:axId val="${AXIS_IDS.periods}"/><c:axId val="${AXIS_IDS.values}"/></c:lineChart>`
  );
}

function lineXml({ name, look, cells }: ChartLine, index: number, periods: ChartCells<string>): string {
  const isActual = look === 'actual';
  const colour = isActual ? TEAL : INK;
  const dash = isActual ? '' : '<a:prstDash val="dash"/>';
  const dot = `<c:spPr><a:solidFill><a:srgbClr val="${TEAL}"/></a:solidFill></c:spPr>`;
  const marker = isActual
    ? `<c:marker><c:symbol val="circle"/><c:size val="6"/>${dot}</c:marker>`
    : '<c:marker><c:symbol val="none"/></c:marker>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>` +
    `<c:spPr>${stroke(colour, LINE_WIDTH[look], dash)}</c:spPr>${marker}` +
    `<c:cat>${reference('str', periods, xmlText)}</c:cat>` +
    `<c:val>${reference('num', cells, String)}</c:val><c:smooth val="0"/></c:ser>`
  );
}

function reference<Value>(
  kind: 'str' | 'num',
  { address, values }: ChartCells<Value>,
  textOf: (value: Value) => string,
): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${textOf(value)}</c:v></c:pt>`,
  );
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  const cache = `${format}<c:ptCount val="${values.length}"/>${points.join('')}`;
  return `<c:${kind}Ref><c:f>${xmlText(address)}</c:f><c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
}

function axesXml(numberFormat: string): string {
  const { periods, values } = AXIS_IDS;
  const shape = `<c:spPr>${stroke(FAINT, 9525)}</c:spPr>${textProperties(TEXT_SIZE)}`;
  return (
    `<c:catAx><c:axId val="${periods}"/>${SCALING}<c:axPos val="b"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${shape}<c:crossAx val="${values}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${values}"/>${SCALING}<c:axPos val="l"/>` +
    `<c:majorGridlines><c:spPr>${stroke(FAINT, 6350)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${xmlText(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="out"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${shape}<c:crossAx val="${periods}"/>` +
    '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
  );
}

const SCALING = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';

function stroke(colour: string, width: number, dash = ''): string {
  return `<a:ln w="${width}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>${dash}</a:ln>`;
}

function textProperties(size: number): string {
  const run = `<a:defRPr sz="${size}"/>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
