import type { PlacedChart, SheetCharts } from './chart';
import { XML_HEAD, xmlText } from './xml';

/** Between a chart and the edges of its cell, in the drawing's units: three points. */
const GAP = 38_100;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Says which cell each chart fills; the chart's relation is numbered as the chart. */
export function drawingXml({ charts }: SheetCharts): string {
  const anchors = charts.map((placed, index) => anchorXml(placed, index + 1));
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${anchors.join('')}</xdr:wsDr>`;
}

/** From corner to corner of its cell: programs disagree on how wide a column is. */
function anchorXml({ chart, column, row }: PlacedChart, number: number): string {
  const place = (name: 'col' | 'row', position: number, offset: number) =>
    `<xdr:${name}>${position}</xdr:${name}><xdr:${name}Off>${offset}</xdr:${name}Off>`;
  const name = `<xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${xmlText(chart.title)}"/>`;
  const graphic =
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" ` +
    `r:id="rId${number}"/></a:graphicData></a:graphic>`;
  return (
    `<xdr:twoCellAnchor><xdr:from>${place('col', column, GAP)}${place('row', row, GAP)}</xdr:from>` +
    `<xdr:to>${place('col', column + 1, 0)}${place('row', row + 1, 0)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
