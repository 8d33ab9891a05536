import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './help.module.css';
import { RehearseButton } from './rehearsal/RehearseButton';
import { useOpenRunOfShow } from './run-of-show/run-of-show-store';
import { RunOfShow } from './run-of-show/RunOfShow';

/** What a facilitator does with a prepared workshop before the session: print the page, and rehearse. */
export function PrepareTools() {
  const { t } = useTranslation();
  const open = useOpenRunOfShow();
  return (
    <div className={styles.tools}>
      <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} onClick={open}>
        {t('help.runOfShow.open')}
      </Button>
      <RehearseButton />
      <RunOfShow />
    </div>
  );
}
