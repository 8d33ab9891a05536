import type { PackField, PackTableName, PackValue, PackValues } from '../pack-fields';
import type { UnreadableReason } from './read-field';
import type { CellPlace } from './sheet-grid';

/**
 * Changed: only they changed it since the pack was sent, or last came back. Emptied: they left nothing
 * where we have something. Conflict: we changed it too, to something else. New: it was not in the pack.
 * Ahead: a value of a period that has not begun. Below: answers on a form that was sent blank, to stand
 * below those that we have.
 */
export type ProposalState = 'changed' | 'emptied' | 'conflict' | 'new' | 'ahead' | 'below';

/** Whether somebody has to say yes: nothing of ours is lost, and nothing unlikely comes in, unasked. */
export function isUpToPeople({ state }: { readonly state: ProposalState }): boolean {
  return state !== 'changed' && state !== 'new';
}

interface AnyProposal {
  /** Names the proposal within its return. */
  readonly id: string;
  readonly state: ProposalState;
  readonly place: CellPlace;
}

/** One field of something that was in the pack. */
export interface FieldProposal extends AnyProposal {
  readonly kind: 'field';
  readonly state: 'changed' | 'emptied' | 'conflict' | 'below';
  readonly table: PackTableName;
  /** The KPI, or the duty of the line; the department for its interview. */
  readonly itemId: string;
  /** The ideal outcome of a line of duties; null elsewhere, and for a duty without one. */
  readonly idealOutcomeId: string | null;
  /** What people know the item by: a KPI's code and name, a duty's text. */
  readonly label: string;
  readonly field: PackField;
  readonly ours: PackValue;
  readonly theirs: PackValue;
  /** What we sent out, or what came back the last time. */
  readonly sent: PackValue;
  /** What stands in the cell, as it was typed. */
  readonly text: string;
  /** By name where the row's id was lost: then people should look twice. */
  readonly matchedBy: 'id' | 'name';
}

/** A whole row: a KPI, or a duty with an ideal outcome. */
export interface RowProposal extends AnyProposal {
  readonly kind: 'new-kpi' | 'new-duty';
  /** In conflict where we have removed what they changed. */
  readonly state: 'new' | 'conflict';
  readonly values: PackValues;
  /** What stands in the cells, as it was typed. */
  readonly texts: Readonly<Partial<Record<PackField, string>>>;
  /** The row that was sent, where there was one. */
  readonly sent: PackValues | null;
}

export type Proposal = FieldProposal | RowProposal;

/** A cell whose content nobody can take over as it is. */
export interface UnreadableCell extends CellPlace {
  readonly reason: UnreadableReason;
  readonly field: PackField;
  readonly text: string;
}

/** Something that was sent and did not come back: it stays as it is. */
export interface MissingRow {
  readonly table: 'duties' | 'kpis';
  readonly label: string;
}
