import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { groupNames } from '../../../shared/library/kpis/groups';
import { type Shelf, SHELVES } from '../../../shared/library/search/browse-library';
import { useLanguage } from '../../app/session-context';
import styles from './library.module.css';

interface ShelfChoiceProps {
  readonly shelf: Shelf;
  readonly counts: ReadonlyMap<Shelf, number>;
  readonly onChange: (shelf: Shelf) => void;
}

/** The shelves, each with how much it has of what is looked for. */
export function ShelfChoice({ shelf, counts, onChange }: ShelfChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useId();
  return (
    <fieldset className={styles.shelves}>
      <legend className="visually-hidden">{t('library.shelves')}</legend>
      {SHELVES.map((one) => (
        <label key={one} className={styles.shelf} data-empty={!counts.get(one)}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={one === shelf}
            onChange={() => onChange(one)}
          />
          <span>{one === 'all' ? t('library.all') : groupNames[one][language]}</span>
          <span className="figures">{counts.get(one) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}
