import { useTranslation } from 'react-i18next';
import { isDeep } from '../../../../shared/domain/organisation-chart';
import { useDesign } from '../../../app/session-context';
import { OnPaper } from '../../../ui/OnPaper';
import { OrganisationChart, type OrganisationChartProps } from './OrganisationChart';
import styles from './printed-chart.module.css';

/** The more departments there are, the smaller the chart is set and the more stand beside each other. */
const DENSITIES = [
  { density: 'roomy', upTo: 12, flat: 6, deep: 5 },
  { density: 'usual', upTo: 40, flat: 6, deep: 5 },
  { density: 'dense', upTo: Infinity, flat: 8, deep: 6 },
] as const;

/** What is printed while the chart is on screen: the chart alone. */
export function PrintedChart(props: OrganisationChartProps) {
  return (
    <OnPaper>
      <ChartOnPaper {...props} />
    </OnPaper>
  );
}

function ChartOnPaper({ rows, people }: OrganisationChartProps) {
  const { t } = useTranslation();
  const period = useDesign((design) => design.period.label);
  const { density, flat, deep } = DENSITIES.find(({ upTo }) => rows.length <= upTo) ?? DENSITIES[2];
  return (
    <div className={styles.sheet} data-density={density}>
      <p>{[t('organisation.chart'), period].filter(Boolean).join(' · ')}</p>
      <OrganisationChart rows={rows} people={people} mostColumns={isDeep(rows) ? deep : flat} />
    </div>
  );
}
