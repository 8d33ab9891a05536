import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../shared/i18n/i18n';
import { LEFT_OUT_REASONS } from '../../../shared/lists/left-out-rows';
import type { ListReading } from '../../../shared/lists/read-list';
import { listFieldWord } from './ColumnGrid';
import styles from './list-import.module.css';
import { rowNumbers } from './row-numbers';

const MOST_CELLS = 50;

/** Which cells could not be read, and which rows bring no KPI, each with the reason. */
export function ListRemarks({ reading }: { readonly reading: ListReading }) {
  const { t } = useTranslation();
  const { unreadable } = reading;
  const left = leftOut(reading, t);
  const hidden = Math.max(unreadable.length - MOST_CELLS, 0);
  return (
    <>
      {unreadable.length > 0 && (
        <section className={styles.unreadable}>
          <h3 className={styles.title}>{t('mapping.unreadable', { count: unreadable.length })}</h3>
          <ul>
            {unreadable.slice(0, MOST_CELLS).map((cell) => (
              <li key={`${cell.cell} ${cell.field}`}>{cellSentence(cell, t)}</li>
            ))}
          </ul>
          {hidden > 0 && <p>{t('mapping.moreCells', { count: hidden })}</p>}
        </section>
      )}
      {left.length > 0 && (
        <p className={styles.leftOut}>
          {t('paste.leftOut')}: {left.join(' · ')}
        </p>
      )}
    </>
  );
}

function cellSentence(
  { sheet, cell, field, reason, text }: ListReading['unreadable'][number],
  t: Translate,
): string {
  const words = {
    sheet,
    cell,
    field: listFieldWord(field, t),
    reason:
      reason === 'not-on-the-list'
        ? t('mapping.noChoice', { text })
        : t(`returns.reason.${reason}`, { text }),
  };
  return t(sheet === '' ? 'returns.unreadableCellOfNoSheet' : 'returns.unreadableCell', words);
}

function leftOut({ leftOut: rows }: ListReading, t: Translate): string[] {
  return LEFT_OUT_REASONS.flatMap((reason) => {
    const numbers = rows.filter((one) => one.reason === reason).map(({ row }) => row);
    if (numbers.length === 0) return [];
    return [t(`mapping.leftOut.${reason}`, { numbers: rowNumbers(numbers) })];
  });
}
