import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDesign } from './session-context';
import styles from './top-bar.module.css';

/** The time place: how long the session is, as planned in Prepare. */
export function StepTime() {
  const { t } = useTranslation();
  const minutes = useDesign((design) => design.lessons * design.lessonMinutes);
  return (
    <span className={styles.time} title={t('app.sessionMinutes', { minutes })}>
      <IconClock size={20} aria-hidden />
      <span className="visually-hidden">{t('app.sessionMinutes', { minutes })}</span>
      <span aria-hidden>{t('app.stepMinutes', { minutes })}</span>
    </span>
  );
}
