import { type CSSProperties, memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  chartBands,
  chartBranches,
  type ChartBox,
  type ChartBranch,
} from '../../../../shared/domain/organisation-chart';
import type { OutlineRow } from '../../../../shared/domain/organisation-outline';
import type { Participant } from '../../../../shared/domain/schema/organisation';
import { isBlank } from '../../../../shared/domain/text';
import { useDesign } from '../../../app/session-context';
import styles from './chart.module.css';

export interface OrganisationChartProps {
  readonly rows: readonly OutlineRow[];
  readonly people: ReadonlyMap<string | null, Participant>;
}

interface DrawnChartProps extends OrganisationChartProps {
  readonly mostColumns: number;
}

/** The company on top, its departments beside each other below it, and under each those that belong to it. */
export const OrganisationChart = memo(function OrganisationChart({
  rows,
  people,
  mostColumns,
}: DrawnChartProps) {
  const branches = useMemo(() => chartBranches(rows), [rows]);
  const bands = chartBands(branches, mostColumns);
  return (
    <div className={styles.chart} data-bands={bands.length > 1 ? 'several' : 'one'}>
      <CompanyBox />
      {bands.map((band) => (
        <Band key={band[0]?.[0]?.department.id} band={band} columns={bands[0]?.length ?? 1} people={people} />
      ))}
    </div>
  );
});

function CompanyBox() {
  const { t } = useTranslation();
  const company = useDesign((design) => design.company);
  const leaders = useDesign(({ participants }) =>
    participants
      .filter(({ role, name }) => role === 'ceo' && !isBlank(name))
      .map(({ name }) => name)
      .join(', '),
  );
  return (
    <p className={`${styles.box} ${styles.company}`}>
      <strong>{company || t('app.untitled')}</strong>
      {leaders && <span>{`${leaders} (${t('terms.role.ceo')})`}</span>}
    </p>
  );
}

interface BandProps {
  readonly band: readonly ChartBranch[];
  readonly columns: number;
  readonly people: OrganisationChartProps['people'];
}

function Band({ band, columns, people }: BandProps) {
  const width = { '--columns': columns };
  return (
    <div className={styles.band} style={width satisfies Record<string, number> as CSSProperties}>
      {band.map((branch) => (
        <ul key={branch[0]?.department.id} className={styles.branch}>
          {branch.map(({ department, guides }) => (
            <Box
              key={department.id}
              name={department.name}
              head={people.get(department.headId)?.name ?? ''}
              lines={guides.join(' ')}
            />
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
  const guides = lines.split(' ') as ChartBox['guides'];
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
