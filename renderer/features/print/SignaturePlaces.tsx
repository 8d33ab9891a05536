import type { Words } from '../../../shared/results/words';
import styles from './printed.module.css';

interface SignaturePlacesProps {
  readonly words: Words;
  /** Whose page is signed: the places may come to stand on a sheet of their own. */
  readonly of?: string;
  readonly signatories: readonly { readonly role: string; readonly name: string }[];
}

/** Room to sign by hand: a box each, with role, name and a place for the date. */
export function SignaturePlaces({ words: { t }, of, signatories }: SignaturePlacesProps) {
  return (
    <div className={styles.together}>
      <h2>{[t('results.signatures'), of].filter(Boolean).join(' · ')}</h2>
      <div className={styles.signatures}>
        {signatories.map(({ role, name }) => (
          <div key={role} className={styles.place}>
            <strong>{role}</strong>
            <span>{name || '\u00a0'}</span>
            <span>{t('results.signatureDate')}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
