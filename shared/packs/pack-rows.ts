import { type GridRow, gridRows } from '../domain/grid';
import type { Kpi, Unit } from '../domain/schema/kpi';
import type { Department } from '../domain/schema/organisation';
import type { Quantity } from '../domain/schema/primitives';
import type { Workshop } from '../domain/schema/workshop';
import { isBlank } from '../domain/text';
import type { Catalogue } from '../i18n/catalogue-shape';
import { termsOf, type Translate } from '../i18n/i18n';
import { unitText } from '../i18n/unit-text';
import type { PackField, PackTableName, PackValue, PackValues } from './pack-fields';

/** A row that is sent with its values. */
export interface PackRow {
  readonly values: PackValues;
  /** What its numbers are in; null where it has none. A percentage stands in its cell as a share. */
  readonly unit: Unit | null;
}

/** What a department has in each table already. Retired KPIs stay at home. */
export function packRows(
  { design }: Workshop,
  department: Department,
  t: Translate,
): Record<PackTableName, PackRow[]> {
  const terms = termsOf(t);
  const kpis = design.kpis.filter(
    ({ departmentId, status }) => departmentId === department.id && status !== 'retired',
  );
  const duties = new Map(department.duties.map((duty) => [duty.id, duty.text]));
  const dutyOf = ({ dutyId }: Kpi) => textOf((dutyId && duties.get(dutyId)) || '');
  return {
    duties: gridRows({ departments: [department] }).flatMap(dutyRow),
    kpis: kpis.map((kpi) => ({ values: kpiValues(kpi, dutyOf(kpi), terms), unit: kpi.unit })),
    interview: interviewRows(department),
  };
}

type CompleteValues<Table extends PackTableName> = Readonly<Record<PackField<Table>, PackValue>>;

/** A line without any text is no answer yet: the empty rows stand for it. */
function dutyRow({ duty, idealOutcome }: GridRow): PackRow[] {
  if (!duty || (isBlank(duty.text) && isBlank(idealOutcome?.text))) return [];
  const values: CompleteValues<'duties'> = {
    dutyId: duty.id,
    idealOutcomeId: idealOutcome?.id ?? null,
    duty: textOf(duty.text),
    idealOutcome: textOf(idealOutcome?.text ?? ''),
  };
  return [{ values, unit: null }];
}

/** The values of a KPI as a pack holds them; the duty comes by its text. */
export function kpiValues(kpi: Kpi, duty: PackValue, terms: Catalogue['terms']): CompleteValues<'kpis'> {
  const { baseline, target, lastValue, plannedMeasurement } = kpi;
  const isRange = kpi.direction === 'range';
  return {
    kpiId: kpi.id,
    code: textOf(kpi.code),
    name: textOf(kpi.name),
    duty,
    formula: textOf(kpi.formula),
    unit: unitText(kpi.unit, terms),
    direction: kpi.direction,
    baseline: numberOf(baseline.value),
    baselinePeriod: textOf(baseline.period),
    establishBy: baseline.establishBy,
    target: isRange ? null : numberOf(target.value),
    targetMinimum: isRange ? numberOf(target.minimum) : null,
    targetMaximum: isRange ? numberOf(target.maximum) : null,
    deadline: kpi.deadline,
    targetScope: kpi.targetScope,
    combine: kpi.combine,
    dataSource: textOf(kpi.dataSource),
    dataAvailability: kpi.dataAvailability,
    lastValue: numberOf(lastValue?.value ?? null),
    lastValuePeriod: textOf(lastValue?.period ?? ''),
    lastValueSource: textOf(lastValue?.source ?? ''),
    plannedDate: plannedMeasurement?.date ?? null,
    plannedPerson: textOf(plannedMeasurement?.person ?? ''),
    owner: textOf(kpi.owner),
    frequency: kpi.frequency,
    kind: kpi.kind,
    status: kpi.status,
    notes: textOf(kpi.notes),
  };
}

/** The answers so far, line beside line, as the interview keeps them. */
function interviewRows({ interview }: Department): PackRow[] {
  const responsibilities = answerLines(interview.responsibilities);
  const outcomes = answerLines(interview.idealOutcomes);
  const count = Math.max(responsibilities.length, outcomes.length);
  return Array.from({ length: count }, (_, index) => {
    const values: CompleteValues<'interview'> = {
      responsibility: textOf(responsibilities[index] ?? ''),
      outcome: textOf(outcomes[index] ?? ''),
    };
    return { values, unit: null };
  });
}

function answerLines(answer: string): string[] {
  return isBlank(answer) ? [] : answer.trimEnd().split(/\r?\n/);
}

function textOf(text: string): PackValue {
  return isBlank(text) ? null : text;
}

/** The number that was read, or what was typed where it was none. */
function numberOf(quantity: Quantity | null): PackValue {
  if (quantity === null) return null;
  const { value, text } = quantity;
  return value === null || !Number.isFinite(value) ? textOf(text) : value;
}
