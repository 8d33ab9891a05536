import { IconAlertTriangle, IconBulb, IconExclamationCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PointWords, ToldPoint } from './point-words';
import styles from './points.module.css';

const ICONS = { problem: IconExclamationCircle, warning: IconAlertTriangle, hint: IconBulb } as const;

interface PointTextProps {
  readonly severity: ToldPoint['severity'];
  readonly words: PointWords;
}

/** How grave a point is, where it is, what it says and what could be done. */
export function PointText({ severity, words: { text, advice, place } }: PointTextProps) {
  const { t } = useTranslation();
  const Icon = ICONS[severity];
  return (
    <>
      <span className={styles.severity} data-severity={severity}>
        <Icon size={20} aria-hidden />
        {t(`kpis.coach.severity.${severity}`)}
      </span>
      <span className={styles.words}>
        {place && <span className={styles.place}>{place}</span>}
        <span>{text}</span>
        {advice && <span className="quiet">{advice}</span>}
      </span>
    </>
  );
}
