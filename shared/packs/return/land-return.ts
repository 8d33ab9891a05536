import type { NewId } from '../../domain/ports';
import type { Workshop } from '../../domain/schema/workshop';
import { applyReturn } from './apply-return';
import { isUpToPeople, type Proposal } from './proposals';
import type { UnderstoodReturn } from './read-return';
import { returnEntry } from './return-record';

/** Where and when a return lands. */
export interface LandingContext {
  readonly fileName: string;
  readonly at: string;
  readonly newId: NewId;
}

/** The workshop with what was accepted taken in, and the record of it. The design is one edit. */
export function landReturn(
  workshop: Workshop,
  reading: UnderstoodReturn,
  accepted: readonly Proposal[],
  { fileName, at, newId }: LandingContext,
): Workshop {
  const applied = applyReturn(workshop.design, reading, accepted, newId);
  const entry = returnEntry(workshop.design, applied, reading, accepted, { id: newId(), fileName, at });
  return {
    ...workshop,
    design: applied.design,
    record: { ...workshop.record, returns: [...workshop.record.returns, entry] },
  };
}

/** What can be taken in without anyone deciding. */
export function takenUnasked<One extends Parameters<typeof isUpToPeople>[0]>(
  proposals: readonly One[],
): One[] {
  return proposals.filter((one) => !isUpToPeople(one));
}
