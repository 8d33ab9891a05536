import { PrintedTable } from './PrintedTable';
import type { PrintedPartProps } from './printed-part';
import styles from './printed.module.css';

/** How to read the other pages: what status words mean, and how attainment comes about. */
export function PrintedGuide({ words: { t, terms } }: Pick<PrintedPartProps, 'words'>) {
  const statuses = (['reached', 'close', 'missed'] as const).map((status, index) => ({
    key: status,
    cells: [
      `${t(`print.handout.${(['green', 'amber', 'red'] as const)[index] ?? 'red'}`)}: ${t(`tracker.status.${status}`)}`,
      t(`tracker.guide.${status}`),
    ],
  }));
  const directions = (['higher', 'lower', 'range'] as const).map((direction) => ({
    key: direction,
    cells: [terms.directionValue[direction], t(`tracker.guide.${direction}`)],
  }));
  const rules = (['bounds', 'whole', 'sum', 'each'] as const).map((rule) => ({
    key: rule,
    cells: [t(`tracker.guide.${rule}`), t(`tracker.guide.${rule}Text`)],
  }));
  return (
    <div className={styles.guide}>
      <h1>{t('results.sheet.guide')}</h1>
      <PrintedTable
        columns={[{ title: terms.status, width: 28 }, { title: t('tracker.guide.colours') }]}
        rows={statuses}
      />
      <PrintedTable
        columns={[{ title: t('tracker.attainment'), width: 28 }, { title: t('tracker.guide.computing') }]}
        rows={[...directions, ...rules]}
      />
    </div>
  );
}
