import { isSameField } from '../../packs/return/read-field';
import type { TrackerReading, UnderstoodTracker } from './read-tracker-return';
import type { RivalValue, ValueProposal } from './tracker-proposals';

/** A tracker that came back, one of several. */
export interface ReadTracker {
  readonly fileName: string;
  readonly reading: TrackerReading;
}

/**
 * Trackers that came back together, compared with one another: where two of them say different things of one KPI and
 * period, somebody has to decide, whichever is taken in first.
 */
export function compareTrackers<One extends ReadTracker>(trackers: readonly One[]): readonly One[] {
  if (trackers.length < 2) return trackers;
  const filled = new Map(trackers.map((one) => [one, filledIn(one.reading)]));
  return trackers.map((one) => {
    if (one.reading.kind === 'refused') return one;
    const others = trackers.filter((other) => other !== one);
    const rivals = ({ id, theirs }: ValueProposal): RivalValue[] =>
      others.flatMap((other) => {
        const value = filled.get(other)?.get(id);
        return value === undefined || isSameField(value, theirs) ? [] : [{ fileName: other.fileName, value }];
      });
    return { ...one, reading: withRivals(one.reading, rivals) };
  });
}

function withRivals(
  reading: UnderstoodTracker,
  rivalsOf: (proposal: ValueProposal) => readonly RivalValue[],
): UnderstoodTracker {
  const proposals = reading.proposals.map((proposal) => {
    const rivals = proposal.theirs === null ? [] : rivalsOf(proposal);
    return rivals.length === 0 ? proposal : { ...proposal, state: 'conflict' as const, rivals };
  });
  return { ...reading, proposals };
}

/** What people filled in, beyond what was sent to them, by the ids of proposals. */
function filledIn(reading: TrackerReading): ReadonlyMap<string, number | string> {
  const filled = new Map<string, number | string>();
  if (reading.kind === 'refused') return filled;
  for (const [kpiId, values] of reading.returned) {
    for (const [period, value] of values) {
      const sent = reading.sent.get(kpiId)?.get(period) ?? null;
      if (value !== null && !isSameField(value, sent)) filled.set(`${kpiId} ${period}`, value);
    }
  }
  return filled;
}
