import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/coach/findings';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useDesign, useInterface } from '../../app/session-context';
import { CoachRemark } from './CoachRemark';
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
      {kpi ? <Remarks key={kpi.id} kpi={kpi} /> : <p className="quiet">{t('kpis.coach.choose')}</p>}
    </section>
  );
}

function Remarks({ kpi }: { readonly kpi: Kpi }) {
  const { t } = useTranslation();
  const { findings } = useVerdict(kpi);
  const standing = findings.filter(({ overruled }) => overruled === undefined);
  const overruled = findings.filter((finding) => finding.overruled !== undefined);
  return (
    <>
      {standing.length === 0 && (
        <p>{t(overruled.length > 0 ? 'kpis.coach.onlyOverruled' : 'kpis.coach.nothing')}</p>
      )}
      <RemarkList kpiId={kpi.id} findings={[...standing, ...overruled]} />
    </>
  );
}

interface RemarkListProps {
  readonly kpiId: string;
  readonly findings: readonly Finding[];
}

function RemarkList({ kpiId, findings }: RemarkListProps) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {findings.map(({ code, field, letter, severity, match, overruled }) => (
        <CoachRemark
          key={`${code} ${field}`}
          kpiId={kpiId}
          code={code}
          letter={letter}
          severity={severity}
          match={match}
          overruled={overruled}
        />
      ))}
    </ul>
  );
}
