import type { Kpi } from '../../domain/schema/kpi';
import type { Language } from '../../domain/schema/primitives';
import { folded } from '../../domain/text';
import { readMeasured } from '../../i18n/read-measured';
import { comparable, type FieldReading, isSameField, readField } from '../../packs/return/read-field';
import { type CellPlace, cellPlace, type GridLine } from '../../packs/return/sheet-grid';
import type { WorkbookCell } from '../../packs/return/workbook-cells';
import { type FoundTracker, headOf } from './find-trackers';
import type { UnknownRow } from './tracker-proposals';

/** A value as it came back, and where it stands. */
export interface ReturnedValue {
  readonly period: string;
  readonly reading: FieldReading;
  readonly place: CellPlace;
}

/** The values of one KPI as they came back in one row. */
export interface ReturnedValues {
  readonly kpi: Kpi;
  readonly matchedBy: 'id' | 'name';
  readonly values: readonly ReturnedValue[];
}

export interface ReturnedRows {
  readonly rows: readonly ReturnedValues[];
  readonly unknown: readonly UnknownRow[];
}

/** What each row of a tracker says, by the KPI that it is of. */
export function returnedValues(
  { columns, periods, lines }: FoundTracker,
  kpis: readonly Kpi[],
  language: Language,
  sentOf: (kpi: Kpi, period: string) => number | string | null,
): ReturnedRows {
  const find = kpiFinder(kpis);
  const rows: ReturnedValues[] = [];
  const unknown: UnknownRow[] = [];
  for (const line of lines) {
    const [id = '', code = '', name = ''] = (['id', 'code', 'kpi'] as const).map((column) =>
      textIn(line, columns.get(column)),
    );
    if (headOf(name) === 'kpi' || headOf(code) === 'code') continue;
    const found = find({ id, code, name });
    const values = [...periods].map(([period, column]): ReturnedValue => {
      const sent = found ? sentOf(found.kpi, period) : null;
      const cell = asShown(line.cells.get(column), found?.kpi, sent);
      return { period, reading: readValue(cell, found?.kpi, language), place: cellPlace(line, column) };
    });
    if (found) rows.push({ ...found, values });
    else if (values.some(({ reading }) => !isNothing(reading))) {
      const place = cellPlace(line, columns.get('kpi') ?? columns.get('code') ?? 1);
      unknown.push({ label: `${code} ${name}`.trim(), place });
    }
  }
  return { rows, unknown };
}

/** A value is read as the last value of a KPI in a pack is, and may have its unit behind it. */
function readValue(cell: WorkbookCell | undefined, kpi: Kpi | undefined, language: Language): FieldReading {
  const reading = readField('kpis', 'lastValue', cell, language);
  if (reading.kind === 'value' || cell?.kind !== 'text' || !kpi) return reading;
  const value = readMeasured(reading.text, kpi.unit, language);
  return value === null ? reading : { kind: 'value', value, text: reading.text };
}

function isNothing(reading: FieldReading): boolean {
  return reading.kind === 'value' && reading.value === null;
}

function textIn({ cells }: GridLine, column: number | undefined): string {
  return column === undefined ? '' : comparable(cells.get(column)?.text ?? '');
}

/** A program that lost the format of a percentage shows the share that we wrote: 0.95 for 95 %. */
function asShown(
  cell: WorkbookCell | undefined,
  kpi: Kpi | undefined,
  sent: number | string | null,
): WorkbookCell | undefined {
  if (kpi?.unit.kind !== 'percent' || typeof cell?.value !== 'number' || typeof sent !== 'number')
    return cell;
  return sent !== 0 && isSameField(cell.value * 100, sent) ? { ...cell, percent: true } : cell;
}

interface RowNames {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** By the hidden id; where it is lost by code and name, by the code, by a name that only one KPI has. */
function kpiFinder(
  kpis: readonly Kpi[],
): (names: RowNames) => Pick<ReturnedValues, 'kpi' | 'matchedBy'> | undefined {
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const byCode = unique(kpis, ({ code }) => folded(code));
  const byName = unique(kpis, ({ name }) => folded(name));
  return ({ id, code, name }) => {
    const known = byId.get(id);
    if (known) return { kpi: known, matchedBy: 'id' };
    const kpi = byCode.get(folded(code)) ?? byName.get(folded(name));
    return kpi && { kpi, matchedBy: 'name' };
  };
}

function unique(kpis: readonly Kpi[], keyOf: (kpi: Kpi) => string): ReadonlyMap<string, Kpi> {
  const found = new Map<string, Kpi | null>();
  for (const kpi of kpis) {
    const key = keyOf(kpi);
    if (key !== '') found.set(key, found.has(key) ? null : kpi);
  }
  return new Map([...found].flatMap(([key, kpi]) => (kpi ? [[key, kpi] as const] : [])));
}
