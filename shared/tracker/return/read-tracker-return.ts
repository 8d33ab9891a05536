import { assertNever } from '../../assert-never';
import { type KpiActuals, notedActuals } from '../../domain/noted-actuals';
import { plannedPeriods } from '../../domain/planned-periods';
import type { Kpi } from '../../domain/schema/kpi';
import type { CalendarDate, Instant, Language, Quantity } from '../../domain/schema/primitives';
import type { ReturnEntry } from '../../domain/schema/record';
import type { Workshop } from '../../domain/schema/workshop';
import type { ErrorCode } from '../../errors';
import { isAsSent, isSameField, saysNothing } from '../../packs/return/read-field';
import type { WorkbookCells } from '../../packs/return/workbook-cells';
import type { SentValues, TrackerHead } from '../tracker-meta';
import { findTrackerMeta, findTrackers } from './find-trackers';
import { type ReturnedValue, type ReturnedValues, returnedValues } from './returned-values';
import type { UnknownRow, UnreadableValue, ValueProposal } from './tracker-proposals';

/** What a workbook with trackers that somebody sent back brings. */
export type TrackerReading =
  { readonly kind: 'refused'; readonly code: Extract<ErrorCode, `return-${string}`> } | UnderstoodTracker;

export interface UnderstoodTracker {
  readonly kind: 'understood';
  /** Which tracker it is, and the save that it was made from; null where it no longer knows. */
  readonly madeAt: Instant | null;
  readonly revision: number | null;
  readonly language: Language;
  /** We changed values that stand in it since it was sent. */
  readonly isOutdated: boolean;
  /** This very tracker came back before, and what follows is what changed since. */
  readonly isSecond: boolean;
  readonly proposals: readonly ValueProposal[];
  readonly unreadable: readonly UnreadableValue[];
  /** KPIs whose values were sent and did not come back: they stay as they are. */
  readonly missing: readonly Kpi[];
  readonly unknown: readonly UnknownRow[];
  /** Values that came back as they were sent, or as we have them by now. */
  readonly unchanged: number;
  /** What came back, to compare a further return of the same tracker with. */
  readonly returned: Base;
  /** What was sent out in it, however often it came back since. */
  readonly sent: SentValues;
}

type BaseValue = number | string | null;
/** Values by KPI and period. */
type Base = ReadonlyMap<string, ReadonlyMap<string, BaseValue>>;

/** What of a workshop tells what a tracker brings. */
export type TrackedWorkshop = Pick<Workshop, 'id' | 'language' | 'createdAt' | 'design' | 'record'>;

/** Compares a workbook with the tracker that was sent and with the workshop as it is now; `today` tells which periods have begun. */
export function readTrackerReturn(
  workshop: TrackedWorkshop,
  workbook: WorkbookCells,
  today: CalendarDate,
): TrackerReading {
  const meta = findTrackerMeta(workbook);
  switch (meta.kind) {
    case 'ok':
      if (meta.head.workshopId !== workshop.id) return refused('return-other-workshop');
      return understood(workshop, workbook, meta.head, meta.sent, today) ?? refused('return-damaged');
    case 'no-tracker':
      return understood(workshop, workbook, null, new Map(), today) ?? refused('return-no-pack');
    case 'too-new':
    case 'damaged':
      return refused(`return-${meta.kind}`);
    default:
      return assertNever(meta);
  }
}

function understood(
  workshop: TrackedWorkshop,
  workbook: WorkbookCells,
  head: TrackerHead | null,
  sent: SentValues,
  today: CalendarDate,
): UnderstoodTracker | undefined {
  const trackers = findTrackers(workbook, workshop);
  const base = baseOf(workshop, head, sent);
  const language = head?.language ?? workshop.language;
  const found = trackers.map((tracker) =>
    returnedValues(tracker, workshop.design.kpis, language, (kpi, period) => base.of(kpi.id, period)),
  );
  const rows = found.flatMap((one) => one.rows);
  // Where the hidden sheet is gone, only the ids tell that these KPIs are ours.
  const isOurs = head ? trackers.length > 0 : rows.some(({ matchedBy }) => matchedBy === 'id');
  if (!isOurs) return undefined;
  return {
    kind: 'understood',
    madeAt: head?.madeAt ?? null,
    revision: head?.revision ?? null,
    language,
    isSecond: base.isSecond,
    sent,
    ...compareValues(workshop, rows, base, today),
    unknown: found.flatMap((one) => one.unknown),
  };
}

function refused(code: Extract<ErrorCode, `return-${string}`>): TrackerReading {
  return { kind: 'refused', code };
}

interface TrackerBase {
  readonly values: Base;
  readonly isSecond: boolean;
  of(kpiId: string, period: string): BaseValue;
}

/** What was sent, or what came back the last time, unless that was taken back. */
function baseOf({ record }: TrackedWorkshop, head: TrackerHead | null, sent: SentValues): TrackerBase {
  const isSame = ({ trackerMadeAt, takenBackAt }: ReturnEntry) =>
    head !== null && trackerMadeAt === head.madeAt && takenBackAt === null;
  const earlier = record.returns.findLast(isSame)?.returnedActuals;
  const values: Base = earlier
    ? new Map(Object.entries(earlier).map(([kpiId, own]) => [kpiId, new Map(Object.entries(own))]))
    : sent;
  return {
    values,
    isSecond: earlier !== undefined,
    of: (kpiId, period) => values.get(kpiId)?.get(period) ?? null,
  };
}

type Comparison = Pick<
  UnderstoodTracker,
  'isOutdated' | 'proposals' | 'unreadable' | 'missing' | 'unchanged' | 'returned'
>;

function compareValues(
  workshop: TrackedWorkshop,
  rows: readonly ReturnedValues[],
  base: TrackerBase,
  today: CalendarDate,
): Comparison {
  const { kpis, actuals } = workshop.design;
  const noted = notedActuals(actuals);
  const periodsOf = plannedPeriods(workshop);
  const proposals: ValueProposal[] = [];
  const unreadable: UnreadableValue[] = [];
  const returned = new Map([...base.values].map(([kpiId, own]) => [kpiId, new Map(own)]));
  let unchanged = 0;
  for (const { kpi, matchedBy, values } of joinedRows(rows, base)) {
    const planned = new Map(periodsOf(kpi.frequency).map((period) => [period.key, period]));
    const came = returned.get(kpi.id) ?? new Map<string, BaseValue>();
    returned.set(kpi.id, came);
    for (const value of values) {
      const { period, reading, place } = value;
      const at = { kpi, period, measured: planned.get(period) ?? null };
      const sides = { ours: noted(kpi.id).get(period)?.value ?? null, sent: base.of(kpi.id, period) };
      if (isAsSent(reading, sides.sent)) unchanged += sides.sent === null ? 0 : 1;
      else if (reading.kind === 'unreadable') {
        unreadable.push({ ...place, ...at, reason: reading.reason, text: reading.text });
      } else if (saysNothing(reading)) {
        if (sides.ours) unreadable.push({ ...place, ...at, reason: 'not-a-number', text: reading.text });
      } else {
        const theirs = typeof reading.value === 'number' ? reading.value : null;
        came.set(period, theirs);
        const state = stateOf(theirs, sides, at.measured !== null && at.measured.start > today);
        const id = `${kpi.id} ${period}`;
        if (state === null) unchanged += 1;
        else proposals.push({ id, state, ...at, place, ...sides, theirs, text: reading.text, matchedBy });
      }
    }
  }
  const seen = new Set(rows.map(({ kpi }) => kpi.id));
  return {
    proposals,
    unreadable,
    unchanged,
    returned,
    missing: kpis.filter(({ id }) => (base.values.get(id)?.size ?? 0) > 0 && !seen.has(id)),
    isOutdated: kpis.some(({ id }) => isChangedHere(noted(id), base.values.get(id))),
  };
}

/** Null where they say what we have. */
function stateOf(
  theirs: number | null,
  { ours, sent }: Pick<ValueProposal, 'ours' | 'sent'>,
  isAhead: boolean,
): ValueProposal['state'] | null {
  const own = comparableOf(ours);
  if (isSameField(theirs, own)) return null;
  if (!isSameField(own, sent)) return 'conflict';
  if (theirs === null) return 'emptied';
  if (isAhead) return 'ahead';
  return sent === null ? 'new' : 'changed';
}

function comparableOf(quantity: Quantity | null): BaseValue {
  return quantity && (quantity.value ?? quantity.text);
}

function isChangedHere(noted: KpiActuals, sent: ReadonlyMap<string, BaseValue> | undefined): boolean {
  return [...(sent ?? [])].some(
    ([period, value]) => !isSameField(comparableOf(noted.get(period)?.value ?? null), value),
  );
}

/** One row for each KPI: of a sheet that was copied, what only one of the two changed counts. */
function joinedRows(rows: readonly ReturnedValues[], base: TrackerBase): readonly ReturnedValues[] {
  const byKpi = new Map<string, ReturnedValues>();
  for (const row of rows) {
    const known = byKpi.get(row.kpi.id);
    byKpi.set(row.kpi.id, known ? joined(known, row, base) : row);
  }
  return [...byKpi.values()];
}

function joined(first: ReturnedValues, second: ReturnedValues, base: TrackerBase): ReturnedValues {
  const values = new Map(first.values.map((value) => [value.period, value]));
  for (const value of second.values) {
    const known = values.get(value.period);
    const sent = base.of(first.kpi.id, value.period);
    if (!known || isAsSent(known.reading, sent)) values.set(value.period, value);
    else if (!isAsSent(value.reading, sent) && !isAlike(known, value)) values.set(value.period, twice(value));
  }
  return { ...first, values: [...values.values()] };
}

function isAlike({ reading: one }: ReturnedValue, { reading: other }: ReturnedValue): boolean {
  return one.kind === 'value' && other.kind === 'value' && isSameField(one.value, other.value);
}

function twice({ reading, ...value }: ReturnedValue): ReturnedValue {
  return { ...value, reading: { kind: 'unreadable', reason: 'filled-in-twice', text: reading.text } };
}
