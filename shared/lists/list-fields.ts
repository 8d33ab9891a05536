import { z } from '../zod';

/** What a column of somebody's own list of KPIs can hold, in the order in which people choose. */
export const LIST_FIELDS = [
  'name',
  'department',
  'duty',
  'idealOutcome',
  'formula',
  'unit',
  'target',
  'targetMinimum',
  'targetMaximum',
  'direction',
  'baseline',
  'baselinePeriod',
  'lastValue',
  'deadline',
  'frequency',
  'owner',
  'dataSource',
  'weight',
  'kind',
  'actionSteps',
  'notes',
] as const;
export const listFieldSchema = z.enum(LIST_FIELDS);
export type ListField = (typeof LIST_FIELDS)[number];

/** Where the departments of a list stand: in one of its columns, or elsewhere. */
export type DepartmentSource =
  | { readonly kind: 'column' }
  /** In rows of their own, above the KPIs of each. */
  | { readonly kind: 'bands' }
  /** The sheet is named after its department. */
  | { readonly kind: 'sheet' }
  /** All of the list belongs to one. */
  | { readonly kind: 'one'; readonly name: string };
