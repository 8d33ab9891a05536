import { useTranslation } from 'react-i18next';
import { missingProof } from '../../../shared/domain/proof';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { ProofMark } from './ProofMark';
import styles from './proof.module.css';

/** Says beside the last value whether it proves the KPI, and what it still lacks; heard as it turns. */
export function ProofLine({ kpi }: { readonly kpi: Pick<Kpi, 'lastValue'> }) {
  const { t } = useTranslation();
  const missing = missingProof(kpi);
  const parts = missing.map((part) => t(`kpis.proof.part.${part}`)).join(' · ');
  return (
    <p role="status" className={styles.line} data-proven={missing.length === 0}>
      <ProofMark isProven={missing.length === 0} />
      <span>{missing.length === 0 ? t('kpis.proof.proven') : t('kpis.proof.missing', { parts })}</span>
    </p>
  );
}
