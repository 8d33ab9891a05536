import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../shared/i18n/i18n';
import { updatePreferences } from '../state/settings-store';
import styles from './language-switch.module.css';
import { useLanguage, useSession } from './session-context';

/** EN | ID: changes everything on screen at once. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { settings, api } = useSession();
  const current = useLanguage();
  return (
    <div role="group" aria-label={t('app.language')} className={styles.switch}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles.choice}
          aria-pressed={language === current}
          aria-label={`${language.toUpperCase()}: ${t(`terms.language.${language}`)}`}
          onClick={() => void updatePreferences(settings, api, { language })}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
