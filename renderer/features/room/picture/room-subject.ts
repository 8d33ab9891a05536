import type { OfferedStep } from '../../../../shared/domain/progress';
import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import type { InterfaceState } from '../../../state/interface-store';

/** What a facilitator's window has in front of it. */
export interface RoomSubject {
  readonly workshop: Workshop;
  readonly step: OfferedStep;
  readonly view: InterfaceState;
  readonly language: Language;
  /** The line of a table that has, or last had, the focus. */
  readonly place: FocusedPlace;
}

/** A row of the grid of departments, or a KPI in a table. */
export interface FocusedPlace {
  readonly row: number | null;
  readonly kpiId: string | null;
}
