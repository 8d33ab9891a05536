import type { KpiWish } from '../../domain/edits/kpis';
import type { Design } from '../../domain/schema/design';
import type { Kpi, Target } from '../../domain/schema/kpi';
import type { Department } from '../../domain/schema/organisation';
import type { Language, Quantity } from '../../domain/schema/primitives';
import { formatNumber } from '../../i18n/format';
import { readQuantity } from '../../i18n/read-number';
import { inLanguage, type KpiStory, type UnitStory, type ValueStory } from './story';

/** A told KPI as the wish that adds it; what the story leaves out keeps its default. */
export function kpiWish(
  story: KpiStory,
  department: Department,
  design: Design,
  language: Language,
): KpiWish {
  return {
    departmentId: department.id,
    ...linksOf(story, department, design),
    ...measureOf(story, language),
    ...textsOf(story, language),
    ...choicesOf(story),
    deadline: story.deadline ?? design.period.end,
    plannedMeasurement: story.firstMeasurement ?? null,
    frequency: story.frequency,
  };
}

function linksOf({ duty, objective }: KpiStory, department: Department, design: Design) {
  const linked = duty === undefined ? undefined : department.duties[duty];
  return {
    dutyId: linked?.id ?? null,
    idealOutcomeId: linked?.idealOutcomes[0]?.id ?? null,
    objectiveId: objective === undefined ? null : (design.objectives[objective]?.id ?? null),
  };
}

function measureOf(story: KpiStory, language: Language) {
  return {
    unit: unitOf(story.unit, language),
    baseline: baselineOf(story.baseline, language),
    target: targetOf(story.target, language),
    lastValue: lastValueOf(story.lastValue, language),
  };
}

function textsOf(story: KpiStory, language: Language) {
  return {
    name: inLanguage(story.name, language),
    formula: inLanguage(story.formula, language),
    dataSource: inLanguage(story.source, language),
    owner: inLanguage(story.owner, language),
    notes: inLanguage(story.notes, language),
  };
}

function choicesOf(story: KpiStory) {
  const { status = 'chosen', direction = 'higher', scope = 'each-period', combine = 'last' } = story;
  const { availability = null, kind = null } = story;
  return { status, direction, targetScope: scope, combine, dataAvailability: availability, kind };
}

function unitOf({ kind, label }: UnitStory, language: Language): Kpi['unit'] {
  return { kind, label: inLanguage(label, language) };
}

function baselineOf(baseline: KpiStory['baseline'], language: Language): Kpi['baseline'] {
  if (!baseline) return { value: null, period: '', establishBy: null };
  if ('establishBy' in baseline) return { value: null, period: '', establishBy: baseline.establishBy };
  return {
    value: typed(baseline.value, language),
    period: inLanguage(baseline.period, language),
    establishBy: null,
  };
}

function targetOf(target: KpiStory['target'], language: Language): Target {
  if (typeof target === 'number') return { value: typed(target, language), minimum: null, maximum: null };
  if (isRange(target)) {
    return { value: null, minimum: typed(target[0], language), maximum: typed(target[1], language) };
  }
  return { value: readQuantity(inLanguage(target, language), language), minimum: null, maximum: null };
}

function isRange(target: KpiStory['target']): target is readonly [number, number] {
  return Array.isArray(target);
}

function lastValueOf(last: ValueStory | undefined, language: Language): Kpi['lastValue'] {
  if (!last) return null;
  return {
    value: typed(last.value, language),
    period: inLanguage(last.period, language),
    source: inLanguage(last.source, language),
  };
}

/** A number as a person of this language would have typed it. */
function typed(value: number, language: Language): Quantity {
  return { value, text: formatNumber(value, language) };
}
