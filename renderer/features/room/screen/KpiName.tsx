import { useTranslation } from 'react-i18next';
import styles from './room.module.css';

interface KpiNameProps {
  readonly name: string;
  readonly detail: string;
}

/** A KPI's name in a line of a list, over one more thing to know of it. */
export function KpiName({ name, detail }: KpiNameProps) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.written}>{name || t('kpis.unnamed')}</span>
      <span className={styles.detail}>{detail}</span>
    </>
  );
}
