import type { Language } from '../../../shared/domain/schema/primitives';
import { countChanges } from '../../../shared/domain/versions/group-changes';
import type { VersionChange } from '../../../shared/domain/versions/version-changes';
import type { Translate } from '../../../shared/i18n/i18n';

const KPI_CHANGES = ['changed', 'added', 'removed', 'reordered'] as const;

/** All changes in one sentence, the KPIs' first: `3 KPIs changed, 1 new KPI and 2 other changes.` */
export function summarySentence(changes: readonly VersionChange[], language: Language, t: Translate): string {
  if (changes.length === 0) return t('versions.summary.none');
  const { kpis, others } = countChanges(changes);
  const parts = [
    ...KPI_CHANGES.flatMap((change) =>
      kpis[change] > 0 ? [t(`versions.summary.${change}`, { count: kpis[change] })] : [],
    ),
    ...(others > 0 ? [t('versions.summary.others', { count: others })] : []),
  ];
  const list = new Intl.ListFormat(language === 'id' ? 'id-ID' : 'en-GB').format(parts);
  return t('versions.summary.sentence', { parts: list.charAt(0).toUpperCase() + list.slice(1) });
}
