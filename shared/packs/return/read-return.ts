import type { Department } from '../../domain/schema/organisation';
import type { ReturnEntry } from '../../domain/schema/record';
import type { Language } from '../../domain/schema/primitives';
import type { Workshop } from '../../domain/schema/workshop';
import { folded } from '../../domain/text';
import type { ErrorCode } from '../../errors';
import { termsOf, type Translate, translator } from '../../i18n/i18n';
import type { PackTableName, PackValues } from '../pack-fields';
import type { PackMeta } from '../pack-meta';
import { kpiValues, packRows } from '../pack-rows';
import { compareInterview } from './compare-interview';
import { type Comparison, compareRows, type ReturnedBase } from './compare-rows';
import { findPackMeta, findPackTables, type FoundTable } from './find-tables';
import type { MissingRow, Proposal, UnreadableCell } from './proposals';
import { isSameField } from './read-field';
import { type ReturnedRow, returnedRows, rowKey } from './returned-rows';

/** What a workbook that somebody sent back brings. */
export type ReturnReading =
  | {
      readonly kind: 'refused';
      readonly code: Extract<ErrorCode, `return-${string}`>;
      readonly details: Readonly<Record<string, string>>;
    }
  | UnderstoodReturn;

export interface UnderstoodReturn {
  readonly kind: 'understood';
  readonly packId: string;
  /** The save that the pack was made from. */
  readonly revision: number;
  readonly language: Language;
  readonly departmentId: string;
  readonly department: string;
  /** We changed what stands in the pack since it was sent. */
  readonly isOutdated: boolean;
  /** This very pack came back before, and what follows is what changed since. */
  readonly isSecond: boolean;
  readonly proposals: readonly Proposal[];
  readonly unreadable: readonly UnreadableCell[];
  readonly missing: readonly MissingRow[];
  readonly unchanged: number;
  /** Fields that they changed to what we have by now. */
  readonly agreed: number;
  /** What came back, row by row, to compare a further return of the same pack with. */
  readonly rows: Readonly<Record<PackTableName, readonly ReturnedBase[]>>;
}

/** Compares a workbook with the pack that was sent and with the workshop as it is now. */
export function readReturn(workshop: Workshop, workbook: Parameters<typeof findPackMeta>[0]): ReturnReading {
  const found = findPackMeta(workbook);
  if (found.kind !== 'ok') return refused(REFUSALS[found.kind]);
  const { meta } = found;
  const tables = findPackTables(workbook);
  if (tables.length === 0) return refused('return-damaged');
  if (meta.workshopId !== workshop.id) return refused('return-other-workshop');
  const department = departmentOf(workshop, meta);
  if (!department) return refused('return-department-gone', { department: meta.department });
  return understood(workshop, department, meta, tables);
}

const REFUSALS = {
  'no-pack': 'return-no-pack',
  'too-new': 'return-too-new',
  damaged: 'return-damaged',
} as const;

function refused(
  code: Extract<ErrorCode, `return-${string}`>,
  details: Readonly<Record<string, string>> = {},
): ReturnReading {
  return { kind: 'refused', code, details };
}

function departmentOf({ design }: Workshop, meta: PackMeta): Department | undefined {
  const named = ({ name }: Department) => folded(name) === folded(meta.department);
  return (
    design.departments.find(({ id }) => id === meta.departmentId) ??
    (folded(meta.department) === '' ? undefined : design.departments.find(named))
  );
}

function understood(
  workshop: Workshop,
  department: Department,
  meta: PackMeta,
  tables: readonly FoundTable[],
): UnderstoodReturn {
  const earlier = earlierReturn(workshop, meta);
  const base = earlier?.rows ? (earlier.rows as PackMeta['sent']) : meta.sent;
  const ours = ourRows(workshop, department, meta.language);
  const rows = (name: PackTableName): ReturnedRow[] | undefined => {
    const same = tables.filter((table) => table.name === name);
    return same.length === 0 ? undefined : same.flatMap((table) => returnedRows(table, meta.language));
  };
  const compared = (table: 'duties' | 'kpis'): Comparison | undefined => {
    const returned = rows(table);
    return returned && compareRows({ table, base: base[table], ours: ours[table], returned });
  };
  const answers = rows('interview');
  const [duties, kpis] = [compared('duties'), compared('kpis')];
  const interview =
    answers &&
    compareInterview({
      departmentId: department.id,
      isForm: meta.kind === 'interview-form',
      base: base.interview,
      ours: ours.interview,
      returned: answers,
    });
  const comparisons = [duties, kpis, interview].filter((one) => one !== undefined);
  // A table whose sheet is gone came back as it was sent.
  const kept = (name: PackTableName, one: Comparison | undefined) =>
    one?.rows ?? base[name].map((values) => ({ values, proposalId: null }));
  return {
    kind: 'understood',
    packId: meta.packId,
    revision: meta.revision,
    language: meta.language,
    departmentId: department.id,
    department: department.name,
    isOutdated: isOutdated(meta, ours),
    isSecond: earlier !== undefined,
    proposals: comparisons.flatMap(({ proposals }) => proposals),
    unreadable: comparisons.flatMap(({ unreadable }) => unreadable),
    missing: comparisons.flatMap(({ missing }) => missing),
    unchanged: comparisons.reduce((sum, one) => sum + one.unchanged, 0),
    agreed: comparisons.reduce((sum, one) => sum + one.agreed, 0),
    rows: {
      duties: kept('duties', duties),
      kpis: kept('kpis', kpis),
      interview: kept('interview', interview),
    },
  };
}

/** The last time that this very pack came back, unless that was taken back. */
function earlierReturn({ record }: Workshop, { packId }: PackMeta): ReturnEntry | undefined {
  return record.returns.findLast((one) => one.packId === packId && one.takenBackAt === null);
}

interface OurRows {
  readonly duties: ReadonlyMap<string, PackValues>;
  readonly kpis: ReadonlyMap<string, PackValues>;
  readonly interview: readonly PackValues[];
}

/** What we have now, in the words of the pack. KPIs come from everywhere: one may have moved, or retired. */
function ourRows(workshop: Workshop, department: Department, language: Language): OurRows {
  const t = wordsOf(language);
  const terms = termsOf(t);
  const { duties, interview } = packRows(workshop, department, t);
  const { departments, kpis } = workshop.design;
  const texts = new Map(departments.flatMap((one) => one.duties.map(({ id, text }) => [id, text] as const)));
  return {
    duties: byKey(
      'duties',
      duties.map(({ values }) => values),
    ),
    kpis: byKey(
      'kpis',
      kpis.map((kpi) => kpiValues(kpi, (kpi.dutyId && texts.get(kpi.dutyId)) || null, terms)),
    ),
    interview: interview.map(({ values }) => values),
  };
}

const words = new Map<Language, Translate>();

/** Fifty packs come at once, and all speak one of two languages. */
function wordsOf(language: Language): Translate {
  const known = words.get(language) ?? translator(language);
  words.set(language, known);
  return known;
}

function byKey(table: 'duties' | 'kpis', rows: readonly PackValues[]): Map<string, PackValues> {
  return new Map(rows.map((values) => [rowKey(table, (field) => values[field]) ?? '', values]));
}

function isOutdated({ sent }: PackMeta, ours: OurRows): boolean {
  return (['duties', 'kpis'] as const).some((table) =>
    sent[table].some((values) => {
      const own = ours[table].get(rowKey(table, (field) => values[field]) ?? '');
      return (
        !own ||
        (Object.keys(values) as (keyof PackValues)[]).some(
          (key) => !isSameField(own[key] ?? null, values[key] ?? null),
        )
      );
    }),
  );
}
