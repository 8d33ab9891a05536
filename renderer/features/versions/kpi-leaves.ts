import type { Kpi, Unit } from '../../../shared/domain/schema/kpi';
import type { ChangeableFields } from '../../../shared/domain/versions/version-changes';
import { formatQuantity } from '../../../shared/i18n/format';
import { currencySign } from '../../../shared/i18n/unit-text';
import { choice, date, type Leaf, named, prose, quantity, type Tell } from './leaf';

type KpiFields = ChangeableFields['kpi'];

const PERCENT: Unit = { kind: 'percent', label: '' };

/** Every field of a KPI in words. */
export const KPI_LEAVES: { readonly [Field in keyof KpiFields]: Tell<KpiFields[Field]> } = {
  code: named((t) => t('terms.code')),
  department: named((t) => t('terms.department')),
  duty: prose((t) => t('terms.duty')),
  idealOutcome: prose((t) => t('terms.idealOutcome')),
  objective: prose((t) => t('terms.objective')),
  counterKpi: named((t) => t('terms.counterKpi')),
  name: prose((t) => t('terms.name')),
  formula: prose((t) => t('terms.formula')),
  status: choice(
    (t) => t('terms.status'),
    (value, t) => t(`terms.kpiStatus.${value}`),
  ),
  unit: (unit, { t }) => [
    {
      label: t('terms.unit'),
      text:
        unit.kind === 'currency' ? currencySign(unit.label) : unit.label || t(`terms.unitKind.${unit.kind}`),
    },
  ],
  direction: choice(
    (t) => t('terms.direction'),
    (value, t) => t(`terms.directionValue.${value}`),
  ),
  baseline: ({ value, period, establishBy }, telling) => [
    ...quantity((t) => t('terms.baseline'))(value, telling),
    ...named((t) => t('terms.baselinePeriod'))(period, telling),
    ...date((t) => t('terms.establishBy'))(establishBy, telling),
  ],
  target: ({ value, minimum, maximum }, telling) => [
    ...quantity((t) => t('terms.target'))(value, telling),
    ...quantity((t) => t('terms.targetMinimum'))(minimum, telling),
    ...quantity((t) => t('terms.targetMaximum'))(maximum, telling),
  ],
  deadline: date((t) => t('terms.deadline')),
  targetScope: choice(
    (t) => t('terms.targetScope'),
    (value, t) => t(`terms.scope.${value}`),
  ),
  combine: choice(
    (t) => t('terms.combine'),
    (value, t) => t(`terms.combineValue.${value}`),
  ),
  periodTargets: (targets, { t, language, unit }) => [
    {
      label: t('terms.periodTargets'),
      text: targets
        .map(({ period, value }) => `${period}: ${formatQuantity(value, unit, language)}`)
        .join('; '),
    },
  ],
  dataSource: prose((t) => t('terms.dataSource')),
  dataAvailability: choice(
    (t) => t('terms.dataAvailability'),
    (value, t) => t(`terms.availability.${value}`),
  ),
  lastValue: (last, telling) => [
    ...quantity((t) => t('terms.lastValue'))(last?.value ?? null, telling),
    ...named((t) => t('terms.lastValuePeriod'))(last?.period ?? '', telling),
    ...named((t) => t('terms.lastValueSource'))(last?.source ?? '', telling),
  ],
  plannedMeasurement: (planned, telling) => [
    ...date((t) => t('kpis.fields.plannedDate'))(planned?.date ?? null, telling),
    ...named((t) => t('kpis.fields.plannedPerson'))(planned?.person ?? '', telling),
  ],
  owner: named((t) => t('terms.owner')),
  frequency: choice(
    (t) => t('terms.frequency'),
    (value, t) => t(`terms.frequencyValue.${value}`),
  ),
  kind: choice(
    (t) => t('terms.kind'),
    (value, t) => t(`terms.kpiKind.${value}`),
  ),
  question: prose((t) => t('terms.question')),
  level: choice(
    (t) => t('terms.level'),
    (value, t) => t(`terms.levelValue.${value}`),
  ),
  weight: quantity((t) => t('terms.weight'), PERCENT),
  amberThreshold: quantity((t) => t('terms.amberThreshold'), PERCENT),
  targetLevels: ({ minimum, standard, maximum }, telling) => [
    ...quantity((t) => t('terms.targetLevel.minimum'))(minimum, telling),
    ...quantity((t) => t('terms.targetLevel.standard'))(standard, telling),
    ...quantity((t) => t('terms.targetLevel.maximum'))(maximum, telling),
  ],
  actionSteps: prose((t) => t('terms.actionSteps')),
  audience: prose((t) => t('terms.audience')),
  collectionMethod: prose((t) => t('terms.collectionMethod')),
  dataEntryBy: named((t) => t('terms.dataEntryBy')),
  notUsedFor: prose((t) => t('terms.notUsedFor')),
  gamingRisk: prose((t) => t('terms.gamingRisk')),
  reviewDate: date((t) => t('terms.reviewDate')),
  limitations: prose((t) => t('terms.limitations')),
  notes: prose((t) => t('terms.notes')),
  attestations: ({ relevant, measurable }, telling) => [
    attested('relevant', relevant, telling),
    attested('measurable', measurable, telling),
  ],
  overrules: (overrules, { t }) => [
    {
      label: t('versions.field.overrules'),
      text: overrules.map(({ reason }) => reason || '–').join('; '),
      isProse: true,
    },
  ],
};

function attested(
  question: keyof Kpi['attestations'],
  attestation: Kpi['attestations']['relevant'],
  { t }: Parameters<Tell<unknown>>[1],
): Leaf {
  const label = t(`versions.field.${question}`);
  if (!attestation) return { label, text: '' };
  const answer = t(`versions.answer.${attestation.answer}`);
  const { reason } = attestation;
  return { label, text: reason ? t('versions.answerWithReason', { answer, reason }) : answer };
}
