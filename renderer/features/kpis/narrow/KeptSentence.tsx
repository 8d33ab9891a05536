import { useTranslation } from 'react-i18next';
import { MAX_KPIS } from '../../../../shared/domain/progress';
import styles from './narrow.module.css';

/** Says whether two or three are marked; fewer or more is a remark, never a bar. */
export function KeptSentence({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const isFine = count > 1 && count <= MAX_KPIS;
  const message = count === 0 ? 'none' : count === 1 ? 'tooFew' : isFine ? 'fine' : 'tooMany';
  return (
    <p role="status" className={styles.kept} data-fine={isFine}>
      {t(`kpiTable.narrow.${message}`, { count })}
    </p>
  );
}
