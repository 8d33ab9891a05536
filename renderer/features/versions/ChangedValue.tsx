import { useTranslation } from 'react-i18next';
import { textDifference, type TextPiece } from '../../../shared/domain/versions/text-difference';
import { MarkedText } from '../../ui/MarkedText';
import type { FieldRow } from './field-rows';
import styles from './versions.module.css';

/** A value before and after; in prose the words that changed are marked. */
export function ChangedValue({ row: { before, after, isProse } }: { readonly row: FieldRow }) {
  const { t } = useTranslation();
  const isMarked = isProse && before !== '' && after !== '';
  const whole = (text: string): readonly TextPiece[] => [{ text, isChanged: false }];
  const pieces = isMarked ? textDifference(before, after) : { before: whole(before), after: whole(after) };
  return (
    <span className={styles.values} data-marked={isMarked}>
      <span className={styles.before}>
        <span className="visually-hidden">{t('versions.was')} </span>
        <Pieces pieces={pieces.before} Mark="del" />
      </span>
      <span className={styles.arrow} aria-hidden>
        →
      </span>
      <span className={styles.after}>
        <span className="visually-hidden">{t('versions.is')} </span>
        <Pieces pieces={pieces.after} Mark="ins" />
      </span>
    </span>
  );
}

interface PiecesProps {
  readonly pieces: readonly TextPiece[];
  readonly Mark: 'del' | 'ins';
}

function Pieces({ pieces, Mark }: PiecesProps) {
  const { t } = useTranslation();
  if (pieces.every(({ text }) => text === '')) return <em>{t('versions.empty')}</em>;
  return <MarkedText pieces={pieces} Mark={Mark} />;
}
