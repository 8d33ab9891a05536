import type { Words } from '../../../shared/results/words';
import styles from './printed.module.css';

interface SignaturePlacesProps {
  readonly words: Words;
  readonly signatories: readonly { readonly role: string; readonly name: string }[];
}

/** Room to sign by hand: a box each, with role, name and a place for the date. */
export function SignaturePlaces({ words: { t }, signatories }: SignaturePlacesProps) {
  return (
    <div className={styles.together}>
      <h2>{t('results.signatures')}</h2>
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
