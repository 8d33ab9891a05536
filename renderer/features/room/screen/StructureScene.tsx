import { useViewportSize } from '@mantine/hooks';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { chartBands } from '../../../../shared/domain/organisation-chart';
import { DrawnChart } from '../../departments/organisation/DrawnChart';
import type { StructureScene as Structure } from '../picture/room-picture';
import { FittingList } from './FittingList';
import styles from './structure-scene.module.css';
import { isWhole, useFitting } from './use-fitting-size';

interface StructureSceneProps {
  readonly company: string;
  readonly scene: Structure;
}

const SIZES = ['large', 'medium', 'small'] as const;
/** Most names stand unbroken in a column of so many letters' heights. */
const COLUMN_EM = 9;
/** The same with the smallest letters, as a share of the screen's height, and what is beside all columns. */
const NARROWEST = 0.26;
const MARGINS = 0.1;

/** The organisation as a chart; where that is too large to be read, as a list of which as much is shown as fits. */
export function StructureScene({ company, scene }: StructureSceneProps) {
  const { t } = useTranslation();
  const { leaders, branches, total } = scene;
  const section = useFitting(takeLargestChart);
  const { width, height } = useViewportSize();
  const mostColumns = Math.max(1, Math.floor((width / height - MARGINS) / NARROWEST) || 1);
  const columns = chartBands(branches, mostColumns)[0]?.length ?? 1;
  const places = branches.flat();
  if (total === 0) return <p className={styles.nothing}>{t('room.noDepartments')}</p>;
  return (
    <section ref={section} className={styles.structure} aria-label={t('organisation.chart')}>
      <div className={styles.chart} data-columns={columns} data-whole={places.length === total}>
        <DrawnChart company={company} leaders={leaders} branches={branches} mostColumns={mostColumns} />
      </div>
      <div className={styles.outline}>
        <FittingList label={t('organisation.outline')} current={null} total={total}>
          {places.map(({ id, name, head, guides }) => (
            <li key={id} className={styles.line} style={{ '--depth': guides.length } as CSSProperties}>
              <strong className={styles.name}>{name || t('organisation.unnamed')}</strong>
              <span className={styles.head}>{head || t('organisation.noHead')}</span>
            </li>
          ))}
        </FittingList>
      </div>
    </section>
  );
}

function takeLargestChart(section: HTMLElement): void {
  const chart = section.firstElementChild;
  if (!(chart instanceof HTMLElement)) return;
  section.dataset['shown'] = 'chart';
  const isShown = chart.dataset['whole'] === 'true' && SIZES.some((size) => fitsAt(size, section, chart));
  if (!isShown) section.dataset['shown'] = 'outline';
}

function fitsAt(size: (typeof SIZES)[number], section: HTMLElement, chart: HTMLElement): boolean {
  section.dataset['size'] = size;
  const letters = Number.parseFloat(getComputedStyle(chart).fontSize);
  return isWhole(chart) && chart.clientWidth / Number(chart.dataset['columns']) >= COLUMN_EM * letters;
}
