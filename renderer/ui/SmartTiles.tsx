import { useTranslation } from 'react-i18next';
import { type Letter, LETTERS, type LetterVerdict } from '../../shared/coach/findings';
import styles from './smart-tiles.module.css';

/** The five letters: filled passes, outlined needs a look, struck fails; each named for screen readers. */
export function SmartTiles({ letters }: { readonly letters: Readonly<Record<Letter, LetterVerdict>> }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.tiles} aria-label={t('kpis.smart')}>
      {LETTERS.map((letter) => {
        const verdict = letters[letter];
        const label = t('kpis.letterVerdict', {
          letter: t(`terms.letter.${letter}`),
          verdict: t(`terms.verdict.${verdict}`),
        });
        return (
          <li key={letter} className={styles.tile} data-verdict={verdict} title={label}>
            <span aria-hidden>{letter}</span>
            <span className="visually-hidden">{label}</span>
          </li>
        );
      })}
    </ul>
  );
}
