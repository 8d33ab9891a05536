import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session-context';
import { updatePreferences } from '../../state/settings-store';
import styles from './clock.module.css';
import { useIsDelayHidden } from './use-is-delay-hidden';

/** Whether the bar says how late or early the session is; kept on this computer. The plan always does. */
export function DelayChoice() {
  const { t } = useTranslation();
  const { settings, api } = useSession();
  const isHidden = useIsDelayHidden();
  return (
    <Checkbox
      className={styles.delay ?? ''}
      label={t('clock.showsDelay')}
      checked={!isHidden}
      onChange={(event) =>
        void updatePreferences(settings, api, { hidesDelay: !event.currentTarget.checked })
      }
    />
  );
}
