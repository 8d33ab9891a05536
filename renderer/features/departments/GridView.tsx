import { useTranslation } from 'react-i18next';
import styles from './departments.module.css';
import { ResponsibilityGrid } from './ResponsibilityGrid';

/** The grid with everything around it: what each department does, and how well it would ideally do it. */
export function GridView() {
  const { t } = useTranslation();
  return (
    <>
      <ResponsibilityGrid />
      <p className={styles.keys}>{t('departments.keys')}</p>
    </>
  );
}
