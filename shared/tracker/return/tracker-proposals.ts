import type { MeasuringPeriod } from '../../domain/measuring-periods';
import type { Kpi } from '../../domain/schema/kpi';
import type { Quantity } from '../../domain/schema/primitives';
import type { ProposalState } from '../../packs/return/proposals';
import type { UnreadableReason } from '../../packs/return/read-field';
import type { CellPlace } from '../../packs/return/sheet-grid';

/** The value of a KPI in one period. */
export interface ValuePlace {
  readonly kpi: Kpi;
  /** The period's key. */
  readonly period: string;
  /** The period itself, where the plan knows it. */
  readonly measured: MeasuringPeriod | null;
}

/** What another tracker, which came back beside this one, says of the same KPI and period. */
export interface RivalValue {
  readonly fileName: string;
  readonly value: number | string;
}

/** A value that came back in a tracker and is not ours. */
export interface ValueProposal extends ValuePlace {
  /** Names the proposal within its return. */
  readonly id: string;
  /** New: neither was it sent, nor do we have one. */
  readonly state: ProposalState;
  readonly place: CellPlace;
  readonly ours: Quantity | null;
  readonly theirs: number | null;
  /** What we sent out, or what came back the last time. */
  readonly sent: number | string | null;
  /** What stands in the cell, as it was typed. */
  readonly text: string;
  /** By name where the row's id was lost: then people should look twice. */
  readonly matchedBy: 'id' | 'name';
  /** Only where others say something else. */
  readonly rivals?: readonly RivalValue[];
}

/** A cell whose content nobody can take over as it is. */
export interface UnreadableValue extends CellPlace, ValuePlace {
  readonly reason: UnreadableReason;
  readonly text: string;
}

/** A row of values of a KPI that we do not have. */
export interface UnknownRow {
  readonly label: string;
  readonly place: CellPlace;
}
