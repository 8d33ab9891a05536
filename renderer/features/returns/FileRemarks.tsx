import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../shared/i18n/i18n';
import type { PackField, PackTableName } from '../../../shared/packs/pack-fields';
import { PACK_FIELDS, PACK_TABLES } from '../../../shared/packs/pack-fields';
import type { UnreadableCell } from '../../../shared/packs/return/proposals';
import type { UnderstoodReturn } from '../../../shared/packs/return/read-return';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import styles from './returns.module.css';
import { fieldWord } from './value-words';

interface FileRemarksProps {
  readonly reading: UnderstoodReturn;
  readonly after: ReturnedFile | null;
}

/** What people should know of a file before they decide: how it compares, what could not be read, what is missing. */
export function FileRemarks({ reading, after }: FileRemarksProps) {
  const { t } = useTranslation();
  const { unreadable, missing } = reading;
  return (
    <>
      {comparisons(reading, after, t).map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      {unreadable.length > 0 && (
        <div className={styles.warning}>
          <p>{t('returns.unreadable', { count: unreadable.length })}</p>
          <ul>
            {unreadable.map((cell) => (
              <li key={`${cell.sheet} ${cell.cell}`}>{cellSentence(cell, t)}</li>
            ))}
          </ul>
        </div>
      )}
      {missing.length > 0 && (
        <div className={styles.warning}>
          <p>{t('returns.missing', { count: missing.length })}</p>
          <ul>
            {missing.map(({ table, label }, index) => (
              <li key={index}>{`${t(`returns.kind.${table}`)}: ${label || t('returns.unnamed')}`}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function comparisons(
  { proposals, unreadable, missing, agreed, isOutdated, isSecond }: UnderstoodReturn,
  after: ReturnedFile | null,
  t: Translate,
): string[] {
  const isNothing = proposals.length === 0;
  const isAlike = isNothing && agreed === 0 && !isSecond;
  if (after && !isAlike)
    return [t(isNothing ? 'returns.afterNothing' : 'returns.after', { file: after.fileName })];
  if (isNothing && isSecond) return [t('returns.secondNothing')];
  if (isNothing) return unreadable.length + missing.length > 0 ? [] : [t('returns.nothing')];
  return [
    ...(isSecond ? [t('returns.second')] : []),
    ...(isOutdated && !isSecond ? [t('returns.outdated')] : []),
  ];
}

function cellSentence({ sheet, cell, field, reason, text }: UnreadableCell, t: Translate): string {
  const words = {
    sheet,
    cell,
    field: fieldWord(tableOf(field), field, t),
    reason: t(`returns.reason.${reason}`, { text }),
  };
  return t(sheet === '' ? 'returns.unreadableCellOfNoSheet' : 'returns.unreadableCell', words);
}

/** A duty stands in two tables, and is called the same in both. */
function tableOf(field: PackField): PackTableName {
  return PACK_TABLES.find((table) => (PACK_FIELDS[table] as readonly PackField[]).includes(field)) ?? 'kpis';
}
