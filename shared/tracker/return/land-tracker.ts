import { type ActualNote, noteActuals, putActuals } from '../../domain/edits/actuals';
import { type KpiActuals, notedActuals } from '../../domain/noted-actuals';
import type { Design } from '../../domain/schema/design';
import type { ActualChange, ReturnEntry } from '../../domain/schema/record';
import type { Workshop } from '../../domain/schema/workshop';
import { isSameValue } from '../../domain/versions/same-content';
import { quantityOf } from '../../packs/return/kpi-from-fields';
import type { LandingContext } from '../../packs/return/land-return';
import { isUpToPeople } from '../../packs/return/proposals';
import type { UnderstoodTracker } from './read-tracker-return';
import type { ValueProposal } from './tracker-proposals';

/** The workshop with the accepted values noted, and the record of it. The design is one edit. */
export function landTracker(
  workshop: Workshop,
  reading: UnderstoodTracker,
  accepted: readonly ValueProposal[],
  { fileName, at, newId }: LandingContext,
): Workshop {
  const notes = accepted.map(({ kpi, period, theirs, text }): ActualNote => {
    return { kpiId: kpi.id, period, value: quantityOf({ value: theirs, text }, reading.language) };
  });
  const design = noteActuals(workshop.design, notes, at);
  const entry: ReturnEntry = {
    id: newId(),
    fileName,
    at,
    takenBackAt: null,
    designBefore: null,
    // Nothing of departments and KPIs themselves.
    changes: [],
    ...(reading.madeAt !== null && { trackerMadeAt: reading.madeAt }),
    returnedActuals: baseOfNext(reading, accepted),
    actualChanges: changesBetween(workshop.design, design, notes),
  };
  return {
    ...workshop,
    design,
    record: { ...workshop.record, returns: [...workshop.record.returns, entry] },
  };
}

/**
 * What a further return of the same tracker is compared with: what came back. Where somebody
 * had to decide and took nothing in, it stays as it was sent, so that it is asked again.
 */
function baseOfNext(
  { returned, proposals }: UnderstoodTracker,
  accepted: readonly ValueProposal[],
): NonNullable<ReturnEntry['returnedActuals']> {
  const taken = new Set(accepted.map(({ id }) => id));
  const base = Object.fromEntries(
    [...returned].map(([kpiId, values]) => [kpiId, Object.fromEntries(values)]),
  );
  for (const one of proposals) {
    const { id, kpi, period, sent } = one;
    if (isUpToPeople(one) && !taken.has(id)) base[kpi.id] = { ...base[kpi.id], [period]: sent };
  }
  return base;
}

function changesBetween(before: Design, after: Design, notes: readonly ActualNote[]): ActualChange[] {
  const [old, now] = [notedActuals(before.actuals), notedActuals(after.actuals)];
  const actual = (noted: (kpiId: string) => KpiActuals, { kpiId, period }: ActualNote) =>
    noted(kpiId).get(period) ?? null;
  return notes
    .map((note) => ({
      kpiId: note.kpiId,
      period: note.period,
      before: actual(old, note),
      after: actual(now, note),
    }))
    .filter((change) => change.before !== change.after);
}

export interface TakenBackValues {
  readonly design: Design;
  /** What somebody changed since, and so stays as it is. */
  readonly kept: readonly ActualChange[];
}

/** Puts back the values that a tracker changed, except where somebody changed them since. */
export function takeBackValues(design: Design, changes: readonly ActualChange[]): TakenBackValues {
  const noted = notedActuals(design.actuals);
  const kpis = new Set(design.kpis.map(({ id }) => id));
  const isAsLanded = ({ kpiId, period, after }: ActualChange) =>
    kpis.has(kpiId) && isSameValue(noted(kpiId).get(period) ?? null, after);
  const wishes = changes
    .filter(isAsLanded)
    .map(({ kpiId, period, before }) => ({ kpiId, period, actual: before }));
  return {
    design: putActuals(design, wishes),
    kept: changes.filter((change) => !isAsLanded(change)),
  };
}
