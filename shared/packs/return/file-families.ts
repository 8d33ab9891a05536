import type { Workshop } from '../../domain/schema/workshop';
import { findPackMeta } from './find-tables';
import type { ReturnedFile } from './returned-file';

/** Files that may change the same things, in their order; every other file is a family of its own. */
export function fileFamilies(
  { id: workshopId }: Pick<Workshop, 'id'>,
  files: readonly ReturnedFile[],
): readonly (readonly ReturnedFile[])[] {
  const families = new Set<ReturnedFile[]>();
  const byTopic = new Map<string, ReturnedFile[]>();
  for (const file of files) {
    const topics = topicsOf(workshopId, file);
    const met = new Set(topics.map((topic) => byTopic.get(topic)).filter((one) => one !== undefined));
    // A KPI that moved between departments ties their files together.
    const family = [...[...met].flat(), file];
    for (const one of met) families.delete(one);
    families.add(family);
    for (const member of family) for (const topic of topicsOf(workshopId, member)) byTopic.set(topic, family);
  }
  return [...families];
}

const known = new WeakMap<ReturnedFile, readonly string[]>();

function topicsOf(workshopId: string, file: ReturnedFile): readonly string[] {
  const topics = known.get(file) ?? findTopics(workshopId, file);
  known.set(file, topics);
  return topics;
}

/** What a file is about: its department and the KPIs that were sent. */
function findTopics(workshopId: string, { workbook }: ReturnedFile): string[] {
  const found = findPackMeta(workbook);
  if (found.kind !== 'ok' || found.meta.workshopId !== workshopId) return [];
  const { departmentId, sent } = found.meta;
  return [`department ${departmentId}`, ...sent.kpis.map(({ kpiId }) => `kpi ${kpiId}`)];
}
