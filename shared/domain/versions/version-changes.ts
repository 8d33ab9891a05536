import type { Kpi } from '../schema/kpi';
import type { Participant, Period } from '../schema/organisation';

/** A reference to another item is told by that item's name. */
type KpiReferences = Readonly<
  Record<'department' | 'duty' | 'idealOutcome' | 'objective' | 'counterKpi', string>
>;
type KpiIds =
  'id' | 'lineageId' | 'departmentId' | 'dutyId' | 'idealOutcomeId' | 'objectiveId' | 'counterKpiId';

/** The fields of each kind of item that can change from version to version. */
export interface ChangeableFields {
  workshop: { readonly company: string; readonly period: Period };
  participant: Pick<Participant, 'name' | 'role'>;
  objective: { readonly text: string };
  department: Readonly<Record<'name' | 'head' | 'parent', string>>;
  duty: Readonly<Record<'text' | 'department', string>>;
  idealOutcome: Readonly<Record<'text' | 'duty', string>>;
  kpi: Omit<Kpi, KpiIds> & KpiReferences;
}
export type ItemKind = keyof ChangeableFields;

/** What a change is about. The id is the later version's where the item is still there. */
export interface ChangedItem {
  readonly id: string;
  /** As it is called in the later version, or was in the earlier one. */
  readonly name: string;
  /** A KPI's display code; empty for everything else. */
  readonly code: string;
  /** The department it belongs to, to group by; null where it belongs to none. */
  readonly departmentId: string | null;
}

/** One field with what it was and what it is. */
export type FieldChange<Fields> = {
  [Field in keyof Fields]: {
    readonly field: Field;
    readonly before: Fields[Field];
    readonly after: Fields[Field];
  };
}[keyof Fields];

/** An item that is in both versions, with the fields that differ. */
export type ItemChange = {
  [Kind in ItemKind]: {
    readonly change: 'changed';
    readonly kind: Kind;
    readonly item: ChangedItem;
    readonly fields: readonly FieldChange<ChangeableFields[Kind]>[];
  };
}[ItemKind];

/**
 * One difference between two versions, as facts; the catalogues hold the words. A `reordered` item
 * is the first that stands elsewhere among those of its department or duty.
 */
export type VersionChange =
  | ItemChange
  | {
      readonly change: 'added' | 'removed' | 'reordered';
      readonly kind: ItemKind;
      readonly item: ChangedItem;
    };
