import { NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/schema/primitives';
import { formatNumber } from '../../../shared/i18n/format';
import type { Translate } from '../../../shared/i18n/i18n';
import { LIST_FIELDS, type ListField, listFieldSchema } from '../../../shared/lists/list-fields';
import type { ListColumn } from '../../../shared/lists/list-table';
import type { ListReading } from '../../../shared/lists/read-list';
import type { WorkbookCell } from '../../../shared/packs/return/workbook-cells';
import { useLanguage } from '../../app/session-context';
import styles from './list-import.module.css';

const ROWS_SHOWN = 6;
const NOTHING = '';

interface ColumnGridProps {
  readonly reading: ListReading;
  readonly onField: (column: number, field: ListField | null) => void;
}

/** The first rows of the list, with a choice above each column of what it holds. */
export const ColumnGrid = memo(function ColumnGrid({ reading, onField }: ColumnGridProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { table, columns } = reading;
  const lines = table.lines.slice(0, ROWS_SHOWN);
  return (
    <section>
      <h3 className={styles.title}>
        {t('mapping.columns')}
        {reading.isRemembered && <span className={styles.remembered}>{t('mapping.remembered')}</span>}
      </h3>
      <div className={styles.grid} role="region" aria-label={t('mapping.columns')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('mapping.row')}</span>
              </th>
              {table.columns.map((column) => (
                <ColumnHead
                  key={column.column}
                  column={column}
                  field={columns.get(column.column) ?? null}
                  onField={onField}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {table.columns.map(({ column }) => (
                  <td key={column} data-left-out={!columns.get(column)}>
                    {shownText(cells.get(column), language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
});

/** Numbers as people write them here; the file knows only how the program keeps them. */
function shownText(cell: WorkbookCell | undefined, language: Language): string {
  if (typeof cell?.value !== 'number') return cell?.text ?? '';
  const { value, percent } = cell;
  return percent
    ? `${formatNumber(Number((value * 100).toPrecision(12)), language)}%`
    : formatNumber(value, language);
}

interface ColumnHeadProps {
  readonly column: ListColumn;
  readonly field: ListField | null;
  readonly onField: (column: number, field: ListField | null) => void;
}

function ColumnHead({ column: { column, letter, heading }, field, onField }: ColumnHeadProps) {
  const { t } = useTranslation();
  return (
    <th scope="col" data-left-out={field === null}>
      <NativeSelect
        aria-label={t(heading === '' ? 'mapping.columnOf' : 'mapping.columnCalled', { letter, heading })}
        value={field ?? NOTHING}
        data={[
          { value: NOTHING, label: t('mapping.leaveOut') },
          ...LIST_FIELDS.map((value) => ({ value, label: listFieldWord(value, t) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onField(column, value === NOTHING ? null : listFieldSchema.parse(value))
        }
      />
      <span className={styles.heading}>{heading || letter}</span>
    </th>
  );
}

/** What people call a field. */
export function listFieldWord(field: ListField, t: Translate): string {
  return field === 'name' ? t('mapping.kpiName') : t(`terms.${field}`);
}
