import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CardId, defaultCards } from '../../../shared/library/cards';
import { useSession, useWorkshop } from '../../app/session-context';
import choices from '../../ui/choices.module.css';
import styles from './concept.module.css';

/** All cards with their minutes; the covered ones are ticked. */
export function CardRow({ current }: { readonly current: CardId }) {
  const { t } = useTranslation();
  const { view } = useSession();
  const states = useWorkshop((workshop) => workshop.session.cards);
  return (
    <div role="group" aria-label={t('app.conceptStep.cards')} className={choices.row}>
      {defaultCards.map(({ id, minutes }, index) => (
        <button
          key={id}
          type="button"
          className={choices.choice}
          aria-pressed={id === current}
          onClick={() => view.setState({ selectedCardId: id })}
        >
          <span>
            {index + 1} {t(`concept.cards.${id}.title`)}
          </span>
          <span className={styles.minutes}>{t('app.stepMinutes', { minutes })}</span>
          {states[id]?.covered && (
            <span className={styles.tick}>
              <IconCircleCheckFilled size={20} aria-hidden />
              <span className="visually-hidden">{t('app.conceptStep.isCovered')}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
