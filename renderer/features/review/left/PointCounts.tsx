import { useTranslation } from 'react-i18next';
import type { ToldPoint } from './point-words';

/** `2 problems · 5 warnings · 1 hint`. */
export function PointCounts({ points }: { readonly points: readonly ToldPoint[] }) {
  const { t } = useTranslation();
  const countOf = (severity: ToldPoint['severity']) =>
    points.filter((point) => point.severity === severity).length;
  const [problems, warnings, hints] = [countOf('problem'), countOf('warning'), countOf('hint')];
  return [
    problems > 0 && t('review.left.problems', { count: problems }),
    warnings > 0 && t('review.left.warnings', { count: warnings }),
    hints > 0 && t('review.left.hints', { count: hints }),
  ]
    .filter(Boolean)
    .join(' · ');
}
