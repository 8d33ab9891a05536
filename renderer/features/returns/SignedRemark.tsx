import { useTranslation } from 'react-i18next';
import { useStage } from '../review/use-stage';
import styles from './returns.module.css';

/** Says that what was signed stays as it is, and where a change goes instead; nothing before the first signature. */
export function SignedRemark({ says }: { readonly says: 'returns.draft' | 'returns.takeBackDraft' }) {
  const { t } = useTranslation();
  const stage = useStage();
  if (stage.kind === 'half-signed') return null;
  const signed = stage.kind === 'signed' ? stage.version : stage.since;
  if (!signed) return null;
  const number = stage.kind === 'signed' ? stage.number + 1 : stage.number;
  return <p className={styles.remark}>{t(says, { signed: signed.number, number })}</p>;
}
