import { useTranslation } from 'react-i18next';
import type { Letter, LetterVerdict } from '../../../../shared/coach/findings';
import tiles from '../../../ui/smart-tiles.module.css';

interface LetterTileProps {
  readonly letter: Letter;
  /** Null while nothing is written that could be judged. */
  readonly verdict: LetterVerdict | null;
}

/** One letter as the coach sees it, drawn like the five of a KPI. */
export function LetterTile({ letter, verdict }: LetterTileProps) {
  const { t } = useTranslation();
  const label = verdict
    ? t('kpis.letterVerdict', { letter: t(`terms.letter.${letter}`), verdict: t(`terms.verdict.${verdict}`) })
    : t(`terms.letter.${letter}`);
  return (
    <span className={tiles.tile} data-verdict={verdict ?? 'open'} title={label}>
      <span aria-hidden>{letter}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
