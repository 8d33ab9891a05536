import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { isBlank } from '../../../../shared/domain/text';

/** How many optional fields say something, so that nobody has to unfold them to find out. */
export function filledCount(kpi: Kpi): number {
  const texts = [
    kpi.question,
    kpi.actionSteps,
    kpi.audience,
    kpi.collectionMethod,
    kpi.dataEntryBy,
    kpi.notUsedFor,
    kpi.gamingRisk,
    kpi.limitations,
    kpi.notes,
  ];
  const values = [
    kpi.objectiveId,
    kpi.level,
    kpi.weight,
    kpi.amberThreshold,
    ...Object.values(kpi.targetLevels),
    kpi.periodTargets.length > 0 || null,
    kpi.counterKpiId,
    kpi.reviewDate,
  ];
  return texts.filter((text) => !isBlank(text)).length + values.filter((value) => value !== null).length;
}
