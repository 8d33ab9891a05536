import { useTranslation } from 'react-i18next';
import { formatValue } from '../../../shared/i18n/format';
import { addsUp } from '../../../shared/tracker/pace';
import type { TrackerRow } from '../../../shared/tracker/tracker-table';
import { useLanguage } from '../../app/session-context';
import styles from './track.module.css';
import { trendPoints } from './trend-points';

const BOX = { width: 80, height: 28 } as const;
const MARGIN = 4;

/** A KPI's values as a small line, with its target dashed. */
export function TrendLine({ row: { kpi, cells } }: { readonly row: TrackerRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const values = cells.map(({ actual }) => actual?.value ?? null);
  const known = values.filter((value) => value !== null);
  const [first] = known;
  const latest = known.at(-1);
  if (first === undefined || latest === undefined) return null;
  const { minimum, maximum, value } = kpi.target;
  const bounds = kpi.direction === 'range' ? [minimum, maximum] : [value];
  // Beside single values the target of their sum says nothing.
  const targets = addsUp(kpi) ? [] : bounds.flatMap((bound) => bound?.value ?? []);
  const trend = trendPoints(values, targets, BOX);
  const end = trend.points.at(-1);
  const label = t('track.trendOf', {
    count: known.length,
    first: formatValue(first, kpi.unit, language),
    latest: formatValue(latest, kpi.unit, language),
  });
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.trend}
      width={BOX.width + 2 * MARGIN}
      height={BOX.height + 2 * MARGIN}
      viewBox={`${-MARGIN} ${-MARGIN} ${BOX.width + 2 * MARGIN} ${BOX.height + 2 * MARGIN}`}
    >
      {trend.targets.map((y) => (
        <line key={y} x1={0} x2={BOX.width} y1={y} y2={y} className={styles.trendTarget} />
      ))}
      <polyline points={trend.points.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.trendPath} />
      {end && <circle cx={end.x} cy={end.y} r={3} className={styles.trendEnd} />}
    </svg>
  );
}
