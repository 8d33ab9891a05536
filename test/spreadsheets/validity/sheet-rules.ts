import { attributesOf, elementsOf, repeated } from './parts';
import { type Box, boxOf } from './ranges';

/** How many of what a sheet refers to by number there are. */
export interface Limits {
  readonly strings: number;
  readonly styles: number;
  readonly differences: number;
}

/** How long texts may be that stand in a sheet's XML; Excel asks to repair what is longer. */
const LONGEST = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 225 } as const;
const LONGEST_LIST = 255;
const LONGEST_FORMULA = 8_192;
const LONGEST_MARGIN_TEXT = 255;

/** What of a sheet Excel does not bear, though the schema does. */
export function sheetFaults(xml: string, limits: Limits): string[] {
  return [...cellFaults(xml, limits), ...checkFaults(xml), ...rangeFaults(xml), ...textFaults(xml)];
}

function cellFaults(xml: string, { strings, styles, differences }: Limits): string[] {
  const cells = elementsOf(xml, 'c');
  const rows = attributesOf(xml, 'row', 'r').map(Number);
  const shared = [...xml.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, index]) => Number(index));
  const rules = attributesOf(xml, 'cfRule', 'dxfId').filter((id) => id !== '');
  return [
    ...repeated(cells.map((cell) => cell.attribute('r') ?? '')).map((place) => `${place} is there twice`),
    ...rows.filter((row, index) => row <= (rows[index - 1] ?? 0)).map((row) => `row ${row} is out of order`),
    ...shared.filter((index) => index >= strings).map((index) => `there is no text ${index}`),
    ...cells
      .filter((cell) => Number(cell.attribute('s') ?? 0) >= styles)
      .map((cell) => `${cell.attribute('r')} has a style that is not there`),
    ...rules.filter((id) => Number(id) >= differences).map((id) => `there is no difference ${id}`),
  ];
}

function checkFaults(xml: string): string[] {
  const checks = elementsOf(xml, 'dataValidation');
  const count = Number(attributesOf(xml, 'dataValidations', 'count')[0] ?? checks.length);
  const lists = [...xml.matchAll(/<formula1>"(.*?)"<\/formula1>/gs)].map(([, list = '']) => list);
  return [
    ...(count === checks.length ? [] : [`${checks.length} checks are counted as ${count}`]),
    ...Object.entries(LONGEST).flatMap(([name, most]) =>
      checks
        .filter((check) => (check.attribute(name)?.length ?? 0) > most)
        .map((check) => `the ${name} of ${check.attribute('sqref')} is too long`),
    ),
    ...lists.filter((list) => list.length > LONGEST_LIST).map((list) => `the list ${list} is too long`),
  ];
}

function rangeFaults(xml: string): string[] {
  const checked = attributesOf(xml, 'dataValidation', 'sqref').flatMap((ranges) => ranges.split(' '));
  const merged = attributesOf(xml, 'mergeCell', 'ref');
  return [...overlaps(checked, 'checks'), ...overlaps(merged, 'merges')];
}

function overlaps(ranges: readonly string[], what: string): string[] {
  const boxes = ranges.map(boxOf);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (isApart(one, other) ? [] : [`two ${what} overlap at ${one.range}`])),
  );
}

function isApart(one: Box, other: Box): boolean {
  const [{ columns, rows }, { columns: otherColumns, rows: otherRows }] = [one, other];
  return (
    columns[1] < otherColumns[0] ||
    otherColumns[1] < columns[0] ||
    rows[1] < otherRows[0] ||
    otherRows[1] < rows[0]
  );
}

function textFaults(xml: string): string[] {
  const formulas = [...xml.matchAll(/<(?:f|formula\d?)(?: [^>]*)?>([^<]*)</g)].map(
    ([, formula = '']) => formula,
  );
  const margins = [...xml.matchAll(/<(?:odd|even|first)(?:Header|Footer)>([^<]*)</g)].map(
    ([, text = '']) => text,
  );
  return [
    ...formulas.filter((formula) => formula.length > LONGEST_FORMULA).map(() => 'a formula is too long'),
    ...formulas
      .filter((formula) => formula.startsWith('='))
      .map((formula) => `a formula begins with =: ${formula}`),
    ...margins
      .filter((text) => text.length > LONGEST_MARGIN_TEXT)
      .map((text) => `header or footer too long: ${text}`),
  ];
}
