import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './session-plans.module.css';
import type { PlanNotice } from './use-plans';

/** Says what was just done with plans; the focus comes here, for the button that did it is gone. */
export function NoticeOfPlans({ notice }: { readonly notice: PlanNotice }) {
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
