import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadingState } from './ReadingState';
import { RefusedFiles } from './RefusedFiles';
import { ReturnedLists } from './ReturnedLists';
import { ReturnHistory } from './ReturnHistory';
import { ReturnPreview } from './ReturnPreview';
import styles from './returns.module.css';
import { TrackerPreview } from './TrackerPreview';
import { useReceive } from './use-receive';
import { useReturns, useWaitingLists } from './use-returns';

const WORKBOOKS = '.xlsx,.xlsm,.ods,.csv,.zip';

/** Where packs come back: picking and dropping files, deciding about what they bring, taking it back. */
export function ReturnsSection() {
  const { t } = useTranslation();
  const { isOver, dropHandlers, receive, stop } = useReceive();
  const hasFiles = useReturns(({ packs, trackers }) => packs.length + trackers.length > 0);
  const isEmpty = useWaitingLists().length === 0 && !hasFiles;
  // A file that was put right is picked again under the same name, and has to be heard of again.
  const forget = useRef<() => void>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  /** What had the focus is gone with its file. */
  const goOn = () => chooser.current?.focus();
  function pick(files: readonly File[]) {
    if (files.length > 0) receive(files);
    forget.current?.();
  }

  return (
    <section className={styles.section} data-over={isOver} aria-labelledby="returns-title" {...dropHandlers}>
      <h2 id="returns-title" className="visually-hidden">
        {t('returns.title')}
      </h2>
      {isEmpty && <p>{t('returns.intro')}</p>}
      <div className={styles.picker}>
        <FileButton multiple accept={WORKBOOKS} resetRef={forget} onChange={pick}>
          {(props) => (
            <Button
              {...props}
              ref={chooser}
              variant="default"
              leftSection={<IconFileImport size={20} aria-hidden />}
            >
              {t('returns.choose')}
            </Button>
          )}
        </FileButton>
        <span className="quiet">{t(isOver ? 'returns.dropNow' : 'returns.dropHint')}</span>
      </div>
      <ReadingState
        onStop={() => {
          stop();
          goOn();
        }}
      />
      <ReturnedLists onGone={goOn} />
      <RefusedFiles onGone={goOn} />
      <ReturnPreview onGone={goOn} />
      <TrackerPreview onGone={goOn} />
      <ReturnHistory />
    </section>
  );
}
