import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useDesign } from '../../../app/session-context';
import { OrganisationChart, type OrganisationChartProps } from './OrganisationChart';
import styles from './printed-chart.module.css';

/** The more departments there are, the smaller the chart is set, so that it fills few pages. */
const DENSITIES = [
  { density: 'roomy', upTo: 12, mostColumns: 6 },
  { density: 'usual', upTo: 40, mostColumns: 6 },
  { density: 'dense', upTo: Infinity, mostColumns: 8 },
] as const;

/** What is printed while the chart is on screen: the chart alone, from the moment that printing begins. */
export function PrintedChart({ rows, people }: OrganisationChartProps) {
  const { t } = useTranslation();
  const isPrinting = useIsPrinting();
  const period = useDesign((design) => design.period.label);
  if (!isPrinting) return null;
  const { density, mostColumns } = DENSITIES.find(({ upTo }) => rows.length <= upTo) ?? DENSITIES[2];
  return createPortal(
    <div className={styles.sheet} data-density={density}>
      <p>{[t('organisation.chart'), period].filter(Boolean).join(' · ')}</p>
      <OrganisationChart rows={rows} people={people} mostColumns={mostColumns} />
    </div>,
    document.body,
  );
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture of the page right after this event.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
