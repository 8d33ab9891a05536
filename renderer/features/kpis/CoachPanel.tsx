import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/coach/findings';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useDesign, useInterface } from '../../app/session-context';
import styles from './coach-panel.module.css';
import { useVerdict } from './use-verdict';

/** The coach's remarks on the KPI that people are at, each with its why and an example. */
export function CoachPanel() {
  const { t } = useTranslation();
  const discussedId = useInterface((state) => state.discussedKpiId);
  const kpi = useDesign((design) => design.kpis.find(({ id }) => id === discussedId));
  return (
    <section className={styles.coach}>
      <h3>{[t('kpis.coach.title'), kpi?.code].filter(Boolean).join(' · ')}</h3>
      {kpi ? <Remarks kpi={kpi} /> : <p className="quiet">{t('kpis.coach.choose')}</p>}
    </section>
  );
}

function Remarks({ kpi }: { readonly kpi: Kpi }) {
  const { t } = useTranslation();
  const { findings } = useVerdict(kpi);
  if (findings.length === 0) return <p>{t('kpis.coach.nothing')}</p>;
  return (
    <ul className={styles.remarks}>
      {findings.map((finding) => (
        <li
          key={`${finding.code} ${finding.field}`}
          className={styles.remark}
          data-severity={finding.severity}
        >
          <Remark finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function Remark({ finding: { code, letter, severity, match } }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const why = t(`coach.finding.${code}.why`, { match });
  return (
    <>
      <p>
        <strong>
          {letter && `${letter} · `}
          {t(`kpis.coach.severity.${severity}`)}
        </strong>
        {match && !why.includes(match) && <> “{match}”</>}
      </p>
      <p>{why}</p>
      <p className={styles.example}>
        {t('kpis.coach.weak')}: {t(`coach.finding.${code}.weak`)}
        <br />
        {t('kpis.coach.strong')}: {t(`coach.finding.${code}.strong`)}
      </p>
    </>
  );
}
