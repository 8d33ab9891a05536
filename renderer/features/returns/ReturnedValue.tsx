import { useTranslation } from 'react-i18next';
import type { TextPiece } from '../../../shared/domain/versions/text-difference';
import { MarkedText } from '../../ui/MarkedText';
import styles from './returns.module.css';

interface ReturnedValueProps {
  /** Whose value it is. */
  readonly side: string;
  readonly pieces: readonly TextPiece[];
  readonly Mark: 'del' | 'ins';
}

/** One side of a field: whose it is, and what it says. */
export function ReturnedValue({ side, pieces, Mark }: ReturnedValueProps) {
  const { t } = useTranslation();
  const isEmpty = pieces.every(({ text }) => text === '');
  return (
    <div className={styles.value}>
      <dt>{side}</dt>
      <dd>{isEmpty ? <em>{t('returns.empty')}</em> : <MarkedText pieces={pieces} Mark={Mark} />}</dd>
    </div>
  );
}
