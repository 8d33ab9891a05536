import type { Unit } from '../../../shared/domain/schema/kpi';
import type { Language } from '../../../shared/domain/schema/primitives';
import type { ChangeableFields, ItemChange, ItemKind } from '../../../shared/domain/versions/version-changes';
import type { Translate } from '../../../shared/i18n/i18n';
import { KPI_LEAVES } from './kpi-leaves';
import { choice, date, type Leaf, named, prose, type Tell, type Telling } from './leaf';

/** One line of a comparison: what it was and what it is, in words; an empty text says that it is empty. */
export interface FieldRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly isProse: boolean;
}

type Leaves = {
  readonly [Kind in ItemKind]: {
    readonly [Field in keyof ChangeableFields[Kind]]: Tell<ChangeableFields[Kind][Field]>;
  };
};

const LEAVES: Leaves = {
  workshop: {
    company: named((t) => t('terms.company')),
    period: ({ kind, label, start, end }, telling) => [
      ...named((t) => t('terms.period'))(label, telling),
      ...choice(
        (t) => t('prepare.periodKind'),
        (value: typeof kind, t) => t(`terms.periodKind.${value}`),
      )(kind, telling),
      ...date((t) => t('prepare.start'))(start, telling),
      ...date((t) => t('prepare.end'))(end, telling),
    ],
  },
  participant: {
    name: named((t) => t('terms.name')),
    role: choice(
      (t) => t('versions.field.role'),
      (value, t) => t(`terms.role.${value}`),
    ),
  },
  objective: { text: prose((t) => t('versions.field.wording')) },
  department: {
    name: named((t) => t('terms.name')),
    head: named((t) => t('versions.field.head')),
    parent: named((t) => t('versions.field.parent')),
  },
  duty: {
    text: prose((t) => t('versions.field.wording')),
    department: named((t) => t('terms.department')),
  },
  idealOutcome: {
    text: prose((t) => t('versions.field.wording')),
    duty: prose((t) => t('terms.duty')),
  },
  kpi: KPI_LEAVES,
};

const NO_UNIT: Unit = { kind: 'number', label: '' };

export interface RowContext {
  readonly t: Translate;
  readonly language: Language;
  /** The KPI's unit in the later version; of no meaning for other items. */
  readonly unit: Unit | undefined;
}

/** What changed about an item, line by line. */
export function fieldRows(change: ItemChange, { t, language, unit = NO_UNIT }: RowContext): FieldRow[] {
  const after: Telling = { t, language, unit };
  const before: Telling = { ...after, unit: unitBefore(change) ?? unit };
  const rows = change.fields.flatMap((field) => {
    // The table has a teller for each field of each kind, which a union of fields cannot say.
    const tell = (LEAVES[change.kind] as Readonly<Record<string, Tell<unknown>>>)[field.field];
    if (!tell) return [];
    const told = (value: unknown, telling: Telling) => (value === undefined ? [] : tell(value, telling));
    return differences(told(field.before, before), told(field.after, after));
  });
  if (rows.length > 0) return rows;
  return [{ label: t('versions.detail'), before: '', after: '', isProse: false }];
}

function unitBefore(change: ItemChange): Unit | undefined {
  if (change.kind !== 'kpi') return undefined;
  for (const one of change.fields) if (one.field === 'unit') return one.before;
  return undefined;
}

function differences(before: readonly Leaf[], after: readonly Leaf[]): FieldRow[] {
  const labels = new Set([...after, ...before].map(({ label }) => label));
  return [...labels].flatMap((label) => {
    const [was, is] = [before, after].map((leaves) => leaves.find((leaf) => leaf.label === label));
    const row = (one: string | undefined, other: string | undefined): FieldRow[] =>
      one === other
        ? []
        : [{ label, before: one ?? '', after: other ?? '', isProse: (is ?? was)?.isProse ?? false }];
    // 95 and 95,0 read the same; people still typed something else.
    return was?.text === is?.text ? row(was?.typed, is?.typed) : row(was?.text, is?.text);
  });
}
