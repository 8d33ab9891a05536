import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './proof.module.css';

/** Whether somebody has ever measured the KPI: an icon, a colour and a word. */
export function ProofMark({ isProven }: { readonly isProven: boolean }) {
  const { t } = useTranslation();
  const Icon = isProven ? IconCircleCheck : IconCircleDashed;
  return (
    <span className={styles.mark} data-proven={isProven}>
      <Icon size={20} aria-hidden />
      {t(isProven ? 'terms.proven' : 'terms.notProven')}
    </span>
  );
}
