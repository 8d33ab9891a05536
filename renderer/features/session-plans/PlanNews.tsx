import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSentence } from '../../app/ErrorSentence';
import styles from './session-plans.module.css';
import type { PlanNotice, Plans } from './use-plans';

/** Says, where the buttons are, what was just done with plans, and why one could not be read or kept. */
export function PlanNews({ choices }: { readonly choices: Plans }) {
  const { error, notice } = choices;
  return (
    <>
      {error && (
        <div className={styles.trouble}>
          <ErrorSentence error={error} />
        </div>
      )}
      {notice && <Notice notice={notice} />}
    </>
  );
}

/** The focus comes here, for the button that did it is gone. */
function Notice({ notice }: { readonly notice: PlanNotice }) {
  const { t } = useTranslation();
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), [notice]);
  return (
    <div className={styles.notice}>
      <p ref={told} tabIndex={-1}>
        {notice.text}
      </p>
      {notice.takeBack && (
        <Button variant="default" size="compact-md" onClick={notice.takeBack}>
          {t('app.undo')}
        </Button>
      )}
    </div>
  );
}
