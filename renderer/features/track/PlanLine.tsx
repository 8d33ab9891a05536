import { IconPencil, IconSignature, IconSignatureOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStage } from '../review/use-stage';
import styles from './track.module.css';

/** Which targets the values are compared with: those that stand now, and whether they are signed. */
export function PlanLine() {
  const { t } = useTranslation();
  const stage = useStage();
  const since = stage.kind === 'draft' ? stage.since : null;
  if (stage.kind === 'signed') {
    return (
      <p className={styles.plan} data-kind="signed">
        <IconSignature size={20} aria-hidden />
        {t('track.plan.signed', { number: stage.number })}
      </p>
    );
  }
  return (
    <p className={styles.plan}>
      {since ? <IconPencil size={20} aria-hidden /> : <IconSignatureOff size={20} aria-hidden />}
      {since ? t('track.plan.changed', { number: since.number }) : t('track.plan.unsigned')}
    </p>
  );
}
