import { useTranslation } from 'react-i18next';
import type { IgnoredReason } from '../../../../shared/domain/paste/understand-paste';
import type { Translate } from '../../../../shared/i18n/i18n';
import styles from './paste.module.css';
import type { PasteReading } from './use-paste-reading';

const MOST_NUMBERS = 12;
const REASONS: readonly Exclude<IgnoredReason, 'empty'>[] = ['header', 'above-header', 'repeated'];

/** What of the paste does not land, and why. */
export function IgnoredRows({ reading }: { readonly reading: PasteReading }) {
  const { t } = useTranslation();
  const left = leftOut(reading, t);
  if (left.length === 0) return null;
  return (
    <p className={styles.ignored}>
      {t('paste.leftOut')}: {left.join(' · ')}
    </p>
  );
}

function leftOut({ understood, sources }: PasteReading, t: Translate): string[] {
  const rowsFor = (reason: IgnoredReason) => understood.ignored.filter((row) => row.reason === reason);
  const empty = rowsFor('empty').length;
  const used = Object.values(understood.columns);
  const unused = sources.filter(({ index }) => !used.includes(index)).map(({ letter }) => letter);
  return [
    ...REASONS.map((reason) => ({ reason, numbers: rowsFor(reason).map(({ row }) => row) }))
      .filter(({ numbers }) => numbers.length > 0)
      .map(({ reason, numbers }) => t(`paste.ignored.${reason}`, { numbers: shortList(numbers) })),
    ...(empty > 0 ? [t('paste.ignored.empty', { rows: t('paste.rowCount', { count: empty }) })] : []),
    ...(unused.length > 0
      ? [t('paste.ignored.columns', { count: unused.length, letters: shortList(unused) })]
      : []),
  ];
}

function shortList(items: readonly (string | number)[]): string {
  const shown = items.slice(0, MOST_NUMBERS).join(', ');
  return items.length > MOST_NUMBERS ? `${shown}, …` : shown;
}
