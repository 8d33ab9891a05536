import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { KpiCheck } from '../../../../shared/coach/check-kpi';
import { isProven } from '../../../../shared/domain/proof';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { SmartTiles } from '../../../ui/SmartTiles';
import { cellText, isUnread, type Words } from './cell-text';
import type { KpiColumn } from './columns';
import styles from './kpi-table.module.css';

interface CellContentProps {
  readonly kpi: Kpi;
  readonly column: KpiColumn;
  readonly letters: KpiCheck['letters'];
  readonly departmentName: string;
  readonly words: Words;
}

/** What stands in a cell while nobody changes it. */
export function CellContent({ kpi, column, letters, departmentName, words }: CellContentProps) {
  switch (column.id) {
    case 'smart':
      return <SmartTiles letters={letters} />;
    case 'code':
      return (
        <button type="button" tabIndex={-1} className={styles.code} data-open-card>
          <span className="visually-hidden">{words.t('kpiTable.openCard')} </span>
          {kpi.code}
        </button>
      );
    case 'department':
      return <span className={styles.text}>{departmentName}</span>;
    default:
      return (
        <>
          {column.id === 'lastValue' && <Proof kpi={kpi} words={words} />}
          <CellWords kpi={kpi} column={column} words={words} />
        </>
      );
  }
}

function CellWords({ kpi, column, words }: Pick<CellContentProps, 'kpi' | 'column' | 'words'>) {
  const text = cellText(kpi, column, words);
  const unread = isUnread(kpi, column);
  return (
    <span
      className={styles.text}
      data-unread={unread}
      {...(unread && { title: words.t('app.number.notANumber') })}
    >
      {text || (column.id === 'name' && words.t('kpis.unnamed'))}
      {unread && <span className="visually-hidden"> {words.t('app.number.notANumber')}</span>}
    </span>
  );
}

function Proof({ kpi, words: { t } }: Pick<CellContentProps, 'kpi' | 'words'>) {
  const proven = isProven(kpi);
  const Icon = proven ? IconCircleCheck : IconCircleDashed;
  return (
    <span className={styles.proof} data-proven={proven}>
      <Icon size={16} aria-hidden />
      {proven ? t('terms.proven') : t('terms.notProven')}
    </span>
  );
}
