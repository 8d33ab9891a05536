import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { chartBands, type Guide } from '../../../../shared/domain/organisation-chart';
import type { ChartPlace } from './chart-places';
import styles from './chart.module.css';

export interface DrawnChartProps {
  readonly company: string;
  readonly leaders: string;
  readonly branches: readonly (readonly ChartPlace[])[];
  readonly mostColumns: number;
}

/** The company on top, its departments beside each other below it, and under each those that belong to it. */
export function DrawnChart({ company, leaders, branches, mostColumns }: DrawnChartProps) {
  const { t } = useTranslation();
  const bands = chartBands(branches, mostColumns);
  return (
    <div className={styles.chart} data-bands={bands.length > 1 ? 'several' : 'one'}>
      <p className={`${styles.box} ${styles.company}`}>
        <strong>{company || t('app.untitled')}</strong>
        {leaders && <span>{`${leaders} (${t('terms.role.ceo')})`}</span>}
      </p>
      {bands.map((band) => (
        <Band key={band[0]?.[0]?.id} band={band} columns={bands[0]?.length ?? 1} />
      ))}
    </div>
  );
}

interface BandProps {
  readonly band: DrawnChartProps['branches'];
  readonly columns: number;
}

function Band({ band, columns }: BandProps) {
  const width = { '--columns': columns };
  return (
    <div className={styles.band} style={width satisfies Record<string, number> as CSSProperties}>
      {band.map((branch) => (
        <ul key={branch[0]?.id} className={styles.branch}>
          {branch.map(({ id, name, head, guides }) => (
            <Box key={id} name={name} head={head} lines={guides.join(' ')} />
          ))}
        </ul>
      ))}
    </div>
  );
}

interface BoxProps {
  readonly name: string;
  readonly head: string;
  /** The guides as one text, so that a box is drawn again only when they change. */
  readonly lines: string;
}

const Box = memo(function Box({ name, head, lines }: BoxProps) {
  const { t } = useTranslation();
  const guides = lines.split(' ') as Guide[];
  return (
    <li className={styles.place}>
      {lines !== '' &&
        guides.map((guide, index) => (
          <span key={index} aria-hidden className={styles.guide} data-guide={guide} />
        ))}
      <span className={styles.box}>
        <strong>{name || t('organisation.unnamed')}</strong>
        <span>{head || t('organisation.noHead')}</span>
      </span>
    </li>
  );
});
