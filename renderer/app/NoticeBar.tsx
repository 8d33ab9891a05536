import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sentence } from '../../shared/i18n/error-sentence';
import styles from './notice-bar.module.css';
import { useInterface, useSession } from './session-context';

/** Long enough to be read, and with something to take back, long enough to think about it. */
const SHOWN_MS = { words: 5_000, offer: 8_000 };

/** The one place for passing messages; announced to screen readers, gone after a while. */
export function NoticeBar() {
  const { t } = useTranslation();
  const session = useSession();
  const notice = useInterface((state) => state.notice);

  useEffect(() => {
    if (!notice || notice.stays) return undefined;
    const timer = window.setTimeout(
      () => session.notify(null),
      notice.undo ? SHOWN_MS.offer : SHOWN_MS.words,
    );
    return () => window.clearTimeout(timer);
  }, [notice, session]);

  return (
    <div role="status" className={styles.place}>
      {notice && (
        <div className={styles.notice}>
          <span>
            {[notice, ...(notice.beside ? [notice.beside] : [])]
              .map(({ message, values = {} }) => sentence(`app.notice.${message}`, values, t))
              .join(' ')}
          </span>
          {notice.undo && (
            <Button variant="white" size="compact-md" onClick={notice.undo}>
              {t('app.undo')}
            </Button>
          )}
          <ActionIcon
            variant="transparent"
            color="white"
            aria-label={t('app.close')}
            onClick={() => session.notify(null)}
          >
            <IconX size={20} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
