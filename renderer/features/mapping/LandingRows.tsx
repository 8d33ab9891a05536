import { Button, Checkbox } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_UNIT } from '../../../shared/domain/edits/kpis';
import type { Language } from '../../../shared/domain/schema/primitives';
import { formatDate, formatTarget } from '../../../shared/i18n/format';
import type { ListRow } from '../../../shared/lists/list-rows';
import { useLanguage } from '../../app/session-context';
import styles from './list-import.module.css';
import type { ListHands } from './use-list-reading';

const ROWS_AT_ONCE = 50;

/** The KPIs as they would land, each to be taken or not; long lists part by part. */
export function LandingRows({ hands }: { readonly hands: ListHands }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const { rows } = hands.reading;
  const hidden = Math.max(rows.length - shown, 0);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{t('mapping.landingTitle')}</h3>
      <div className={styles.rows} role="region" aria-label={t('mapping.landingTitle')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('mapping.choice')}</span>
              </th>
              <th scope="col">{t('mapping.row')}</th>
              <th scope="col">{t('terms.department')}</th>
              <th scope="col">{t('mapping.kpiName')}</th>
              <th scope="col">{t('terms.target')}</th>
              <th scope="col">{t('terms.direction')}</th>
              <th scope="col">{t('terms.deadline')}</th>
              <th scope="col">{t('mapping.effect')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.row} row={row} isTaken={hands.isTaken(row)} onTake={hands.take} />
            ))}
          </tbody>
        </table>
        {hidden > 0 && (
          <Button variant="subtle" onClick={() => setShown(shown + ROWS_AT_ONCE * 10)}>
            {t('paste.showMore', { count: Math.min(hidden, ROWS_AT_ONCE * 10) })}
          </Button>
        )}
      </div>
    </section>
  );
}

interface RowProps {
  readonly row: ListRow;
  readonly isTaken: boolean;
  readonly onTake: (row: number, isTaken: boolean) => void;
}

const Row = memo(function Row({
  row: { row, department, isNewDepartment, kpi, state },
  isTaken,
  onTake,
}: RowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <tr data-left-out={!isTaken}>
      <td>
        <Checkbox
          size="md"
          checked={isTaken}
          aria-label={t('mapping.take', { name: kpi.name })}
          onChange={({ currentTarget }) => onTake(row, currentTarget.checked)}
        />
      </td>
      <td className="quiet">{row}</td>
      <td>
        {department}
        {isNewDepartment && <span className={styles.fresh}> {t('mapping.newDepartment')}</span>}
      </td>
      <td>{kpi.name}</td>
      <td>{targetText(kpi, language)}</td>
      <td>{t(`terms.directionValue.${kpi.direction ?? 'higher'}`)}</td>
      <td>{kpi.deadline ? formatDate(kpi.deadline, language) : ''}</td>
      <td className={styles.effect}>{t(`mapping.effects.${state}.${isTaken ? 'taken' : 'skipped'}`)}</td>
    </tr>
  );
});

function targetText(
  { direction = 'higher', target, unit = DEFAULT_UNIT }: ListRow['kpi'],
  language: Language,
) {
  return target ? formatTarget({ direction, target, unit }, language) : '';
}
