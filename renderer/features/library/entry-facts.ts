import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../shared/i18n/i18n';
import type { Language } from '../../../shared/domain/schema/primitives';
import { entryTexts, type LibraryEntry } from '../../../shared/library/kpis/entry';
import { useLanguage } from '../../app/session-context';

/** The unit's own word where the entry has one, else the name of its kind. */
export function unitText(entry: LibraryEntry, language: Language, t: Translate): string {
  return entryTexts(entry, language).unit || t(`terms.unitKind.${entry.unitKind}`);
}

/** Unit, direction, frequency, leading or lagging: an entry in one line. */
export function useEntryFacts(): (entry: LibraryEntry) => string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return (entry) => [
    unitText(entry, language, t),
    t(`terms.directionValue.${entry.direction}`),
    t(`terms.frequencyValue.${entry.frequency}`),
    ...(entry.kind ? [t(`terms.kpiKind.${entry.kind}`)] : []),
  ];
}
