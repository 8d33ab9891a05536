import { AppError } from '../../../../../shared/errors';
import type { SheetCharts } from './chart';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';
import { XML_HEAD } from './xml';
import type { Parts } from '../workbook-parts';
import { zipped } from '../zipped';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_PATH = 'xl/drawings/drawing1.xml';

/** Packs the parts of a workbook, with charts on one of its sheets: the writing library knows none. */
export function packed(parts: Parts, charts: SheetCharts | null): Uint8Array {
  if (charts && charts.charts.length > 0) addCharts(parts, charts);
  return zipped(parts);
}

function addCharts(parts: Parts, sheet: SheetCharts): void {
  const chartPaths = sheet.charts.map((_, index) => `xl/charts/chart${index + 1}.xml`);
  sheet.charts.forEach(({ chart }, index) => {
    parts[chartPaths[index] ?? ''] = chartXml(chart);
  });
  parts[DRAWING_PATH] = drawingXml(sheet);
  parts[relationsOf(DRAWING_PATH)] = relations(
    'chart',
    chartPaths.map((path) => path.replace('xl/', '../')),
  );
  parts[relationsOf(sheet.sheetPath)] = relations('drawing', [DRAWING_PATH.replace('xl/', '../')]);
  rewrite(parts, sheet.sheetPath, '</worksheet>', '<drawing r:id="rId1"/>');
  const overrides = [
    override(DRAWING_PATH, DRAWING_TYPE),
    ...chartPaths.map((path) => override(path, CHART_TYPE)),
  ];
  rewrite(parts, CONTENT_TYPES, '</Types>', overrides.join(''));
}

function relationsOf(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels');
}

function relations(type: 'chart' | 'drawing', targets: readonly string[]): string {
  const each = targets.map(
    (target, index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${type}"/>`;
}

/** Puts text before the end of a part. */
function rewrite(parts: Parts, path: string, end: string, addition: string): void {
  const text = parts[path] ?? '';
  if (!text.endsWith(end)) throw new AppError('internal', { reason: `${path} has no ${end}` });
  parts[path] = text.slice(0, -end.length) + addition + end;
}
