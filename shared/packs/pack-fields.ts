/** The tables of a pack, each on a sheet of its own. */
export const PACK_TABLES = ['duties', 'kpis', 'interview'] as const;
export type PackTableName = (typeof PACK_TABLES)[number];

/**
 * The fields of each table, in the order of their columns. Those that end in `Id` are hidden; they
 * are empty in the rows that a head adds.
 */
export const PACK_FIELDS = {
  duties: ['dutyId', 'idealOutcomeId', 'duty', 'idealOutcome'],
  kpis: [
    'kpiId',
    'code',
    'name',
    'duty',
    'formula',
    'unit',
    'direction',
    'baseline',
    'baselinePeriod',
    'establishBy',
    'target',
    'targetMinimum',
    'targetMaximum',
    'deadline',
    'targetScope',
    'combine',
    'dataSource',
    'dataAvailability',
    'lastValue',
    'lastValuePeriod',
    'lastValueSource',
    'plannedDate',
    'plannedPerson',
    'owner',
    'frequency',
    'kind',
    'status',
    'notes',
  ],
  /** The two questions; each row is an answer to the first with its answer to the second beside it. */
  interview: ['responsibility', 'outcome'],
} as const satisfies Record<PackTableName, readonly string[]>;

export type PackField<Table extends PackTableName = PackTableName> = (typeof PACK_FIELDS)[Table][number];

/**
 * What a field of one row holds: a number as people type it (95 for 95 %), a date as `YYYY-MM-DD`,
 * a choice as the domain's own word (`higher`), an id, or text. Null where it is empty. A text in a
 * number's field is what someone typed that was no number.
 */
export type PackValue = string | number | null;

/** The fields of one row: those of its table, no others. */
export type PackValues<Field extends PackField = PackField> = Readonly<Partial<Record<Field, PackValue>>>;
