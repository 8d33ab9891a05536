import { useTranslation } from 'react-i18next';
import { useDesign } from '../../app/session-context';
import { Choice } from '../../ui/Choice';
import styles from './list-import.module.css';
import type { ListHands } from './use-list-reading';

const NEW = '';

/** Which department is meant by each name that the workshop does not know: one that it has, or a new one. */
export function StrangerDepartments({ hands }: { readonly hands: ListHands }) {
  const { t } = useTranslation();
  const departments = useDesign((design) => design.departments);
  const { reading, meant, setMeant } = hands;
  const names = departments.map(({ name }) => name).filter((name) => name.trim() !== '');
  const isNamedByList = reading.department.kind === 'column' || reading.department.kind === 'bands';
  if (!isNamedByList || names.length === 0 || reading.strangers.length === 0) return null;
  const known = names.map((name) => ({ value: name, label: name }));
  return (
    <section>
      <h3 className={styles.title}>{t('mapping.strangers')}</h3>
      <div className={styles.choices}>
        {reading.strangers.map(({ key, name }) => (
          <Choice
            key={key}
            label={t('mapping.stranger', { name })}
            value={meant.get(key) ?? NEW}
            options={[{ value: NEW, label: t('mapping.asNew', { name }) }, ...known]}
            onChange={(value) => setMeant(key, value === NEW ? null : value)}
          />
        ))}
      </div>
    </section>
  );
}
