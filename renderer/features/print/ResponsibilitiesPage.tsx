import { PaperPage } from './PaperPage';
import { PrintedTable } from './PrintedTable';
import type { PrintedPartProps } from './printed-part';
import styles from './printed.module.css';

/** The three columns that everything began with. */
export function ResponsibilitiesPage({ results: { rows }, words: { t }, paper }: PrintedPartProps) {
  return (
    <PaperPage paper={paper} orientation="portrait">
      <h1>{t('results.sheet.responsibilities')}</h1>
      <p className={styles.subtitle}>{t('results.about.responsibilities')}</p>
      {rows.length === 0 ? (
        <p className={styles.aside}>{t('results.noResponsibilities')}</p>
      ) : (
        <PrintedTable
          columns={[
            { title: t('terms.department'), width: 22 },
            { title: t('terms.duty'), width: 36 },
            { title: t('terms.idealOutcome') },
          ]}
          rows={rows.map(({ department, duty, idealOutcome }, index) => ({
            key: `${index}`,
            cells: [department.name, duty?.text ?? '', idealOutcome?.text ?? ''],
          }))}
        />
      )}
    </PaperPage>
  );
}
