import { memo, type RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTESTED_QUESTIONS } from '../../../../shared/domain/review/attest';
import { isProven } from '../../../../shared/domain/proof';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { formatTarget } from '../../../../shared/i18n/format';
import { useLanguage, useSession } from '../../../app/session-context';
import { SmartTiles } from '../../../ui/SmartTiles';
import { goToKpi } from '../left/go-to-point';
import { AnswerButtons } from './AnswerButtons';
import styles from './answers.module.css';
import { isReasonShown, ReasonField } from './ReasonField';
import type { Letters } from './use-answer-rows';
import { rowId } from './use-sought-answer';

interface AnswerRowProps {
  readonly kpi: Kpi;
  readonly letters: Letters;
  readonly index: number;
  readonly measure: RefCallback<Element>;
}

/** One KPI with the COO's two answers, and their reasons where people will ask for them. */
export const AnswerRow = memo(function AnswerRow({ kpi, letters, index, measure }: AnswerRowProps) {
  const reasons = ATTESTED_QUESTIONS.filter((question) => isReasonShown(kpi, question, letters));
  return (
    <tbody id={rowId(kpi.id)} ref={measure} data-index={index}>
      <tr>
        <th scope="row" className={styles.kpi}>
          <KpiName kpi={kpi} />
        </th>
        <td>
          <SmartTiles letters={letters} />
        </td>
        {ATTESTED_QUESTIONS.map((question) => (
          <td key={question}>
            <AnswerButtons kpi={kpi} question={question} />
          </td>
        ))}
      </tr>
      {reasons.map((question) => (
        <tr key={question} className={styles.reasonRow}>
          <td colSpan={4}>
            <ReasonField kpi={kpi} question={question} />
          </td>
        </tr>
      ))}
    </tbody>
  );
});

function KpiName({ kpi }: { readonly kpi: Kpi }) {
  const { t } = useTranslation();
  const session = useSession();
  const language = useLanguage();
  const name = kpi.name || t('kpis.unnamed');
  return (
    <>
      <button
        type="button"
        className={styles.name}
        aria-label={t('review.answers.open', { kpi: `${kpi.code} ${name}`.trim() })}
        onClick={() => goToKpi(session, kpi)}
      >
        <span className={styles.code}>{kpi.code}</span> {name}
      </button>
      <span className={styles.summary}>
        {[
          formatTarget(kpi, language) || '–',
          kpi.owner || '–',
          t(isProven(kpi) ? 'terms.proven' : 'terms.notProven'),
        ].join(' · ')}
      </span>
    </>
  );
}
