import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTESTED_QUESTIONS } from '../../../../shared/domain/review/attest';
import { NO_DEPARTMENT } from '../../../../shared/domain/stray-kpis';
import { AnswerRow } from './AnswerRow';
import styles from './answers.module.css';
import type { TableRow } from './use-answer-rows';
import { useSoughtAnswer } from './use-sought-answer';
import { useVisibleRows } from './use-visible-rows';

const COLUMNS = 4;

/** Every chosen KPI in one table. Only the lines around the screen are drawn, however many there are. */
export function AnswersTable({ rows }: { readonly rows: readonly TableRow[] }) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const { visible, before, after, measure, showRow } = useVisibleRows(table, rows);
  useSoughtAnswer(rows, showRow);
  return (
    <table ref={table} className={styles.table} onKeyDown={moveAlongColumn}>
      <thead>
        <tr>
          <th scope="col">{t('review.answers.kpi')}</th>
          <th scope="col">{t('review.answers.smart')}</th>
          {ATTESTED_QUESTIONS.map((question) => (
            <th key={question} scope="col">
              {t(`review.answers.${question}`)}
            </th>
          ))}
        </tr>
      </thead>
      <Gap height={before} />
      {visible.map(({ index, key }) => {
        const row = rows[index];
        return row?.kind === 'department' ? (
          <tbody key={key} ref={measure} data-index={index}>
            <tr>
              <th className={styles.department} colSpan={COLUMNS} scope="rowgroup">
                {row.department === NO_DEPARTMENT
                  ? t('kpis.strays.title')
                  : row.department.name || t('kpis.unnamedDepartment')}
              </th>
            </tr>
          </tbody>
        ) : (
          row && <AnswerRow key={key} kpi={row.kpi} letters={row.letters} index={index} measure={measure} />
        );
      })}
      <Gap height={after} />
    </table>
  );
}

/** Stands in for the lines that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden>
      <tr>
        <td className={styles.gap} colSpan={COLUMNS} style={{ height }} />
      </tr>
    </tbody>
  );
}

/** The arrow keys lead to the same answer of the KPI above or below. */
function moveAlongColumn(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { target } = event;
  if (!step || !(target instanceof HTMLElement) || target.dataset['answer'] === undefined) return;
  const column = event.currentTarget.querySelectorAll<HTMLElement>(
    `[data-answer="${target.dataset['answer']}"]`,
  );
  const next = [...column][[...column].indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
