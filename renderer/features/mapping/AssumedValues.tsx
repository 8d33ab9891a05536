import { useTranslation } from 'react-i18next';
import { kpiDefaults } from '../../../shared/domain/edits/kpis';
import type { Language } from '../../../shared/domain/schema/primitives';
import { formatDate } from '../../../shared/i18n/format';
import type { Translate } from '../../../shared/i18n/i18n';
import { ASSUMED_FIELDS, type AssumedField } from '../../../shared/lists/assumed-fields';
import { useDesign, useLanguage } from '../../app/session-context';
import styles from './list-import.module.css';
import { rowNumbers } from './row-numbers';
import type { ListHands } from './use-list-reading';

/** What the list does not say and the workshop fills in, field by field with the rows, before anything lands. */
export function AssumedValues({ hands }: { readonly hands: ListHands }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const design = useDesign((all) => all);
  const assumed = ASSUMED_FIELDS.flatMap((field) => {
    const rows = hands.taken.filter((row) => row.assumed.includes(field)).map(({ row }) => row);
    if (rows.length === 0) return [];
    const value = assumedWord(field, kpiDefaults(design), language, t);
    return [t('mapping.assumedField', { field: t(`terms.${field}`), value, numbers: rowNumbers(rows) })];
  });
  if (assumed.length === 0) return null;
  return (
    <p className={styles.assumed}>
      {t('mapping.assumed')} {assumed.join(' · ')}
    </p>
  );
}

function assumedWord(
  field: AssumedField,
  { unit, direction, frequency, deadline }: ReturnType<typeof kpiDefaults>,
  language: Language,
  t: Translate,
): string {
  switch (field) {
    case 'unit':
      return t(`terms.unitKind.${unit.kind}`);
    case 'direction':
      return t(`terms.directionValue.${direction}`);
    case 'frequency':
      return t(`terms.frequencyValue.${frequency}`);
    case 'deadline':
      return deadline === null ? '' : formatDate(deadline, language);
  }
}
