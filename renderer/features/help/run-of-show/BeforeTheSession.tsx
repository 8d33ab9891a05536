import type { Words } from '../../../../shared/results/words';
import { useDesign } from '../../../app/session-context';
import styles from './run-of-show.module.css';

const MATERIALS = ['laptop', 'projector', 'numbers', 'forms', 'paper', 'calendar', 'stick'] as const;

/** What to bring along, with boxes to tick, and who will be there. */
export function BeforeTheSession({ words: { t, terms } }: { readonly words: Words }) {
  const participants = useDesign((design) => design.participants);
  const people = participants
    .filter(({ name }) => name.trim() !== '')
    .map(
      ({ name, role }) =>
        `${name.trim()} (${ROLES_BY_LETTERS.has(role) ? role.toUpperCase() : terms.role[role]})`,
    );
  return (
    <div className={styles.before}>
      <section>
        <h2>{t('help.runOfShow.bring')}</h2>
        <ul>
          {MATERIALS.map((material) => (
            <li key={material}>{t(`help.runOfShow.materials.${material}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('help.runOfShow.people')}</h2>
        <p>{people.length > 0 ? people.join(', ') : t('help.runOfShow.nobody')}</p>
      </section>
    </div>
  );
}

/** The roles that everyone calls by their letters. */
const ROLES_BY_LETTERS: ReadonlySet<string> = new Set(['ceo', 'coo', 'vp']);
