import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { isDeep } from '../../../../shared/domain/organisation-chart';
import styles from './chart.module.css';
import { OrganisationChart, type OrganisationChartProps } from './OrganisationChart';
import { PrintedChart } from './PrintedChart';

/** The narrowest columns in which common names still fit on a line. */
const COLUMN_WIDTH = { flat: 132, deep: 180 } as const;

/** The chart as it is on screen, as wide as there is room, and the way to paper. */
export const ChartPanel = memo(function ChartPanel({ rows: newest, people }: OrganisationChartProps) {
  // The chart follows the outline when there is time: typing and moving come first.
  const rows = useDeferredValue(newest);
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const mostColumns = Math.max(1, Math.floor(width / COLUMN_WIDTH[isDeep(rows) ? 'deep' : 'flat']));
  return (
    <section className={styles.panel} aria-labelledby="organisation-chart">
      <div className={styles.head}>
        <h2 id="organisation-chart">{t('organisation.chart')}</h2>
        <Button
          variant="subtle"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('organisation.print')}
        </Button>
      </div>
      <div ref={ref}>
        <OrganisationChart rows={rows} people={people} mostColumns={mostColumns} />
      </div>
      <PrintedChart rows={newest} people={people} />
    </section>
  );
});
