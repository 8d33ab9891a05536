import { ActionIcon, Button } from '@mantine/core';
import { IconColumns, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkbookCells } from '../../../shared/packs/return/workbook-cells';
import styles from './list-import.module.css';
import { ListImport } from './ListImport';

interface ReturnedListProps {
  readonly fileName: string;
  readonly workbook: WorkbookCells;
  readonly onDismiss: () => void;
  /** All that it holds was mapped and landed. */
  readonly onLanded: (returnId: string) => void;
}

/** A workbook that no app of ours has made: perhaps a list of KPIs, whose columns somebody can explain. */
export function ReturnedList({ fileName, workbook, onDismiss, onLanded }: ReturnedListProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const isWhole = workbook.sheets.filter(({ cells }) => cells.length > 0).length <= 1;

  const opener = useRef<HTMLButtonElement>(null);

  function close() {
    setIsOpen(false);
    opener.current?.focus();
  }

  function landed(returnId: string) {
    close();
    // Further sheets may hold the lists of further departments.
    if (isWhole) onLanded(returnId);
  }

  return (
    <div className={styles.returned}>
      <p>{t('mapping.isList', { file: fileName })}</p>
      <Button
        ref={opener}
        variant="default"
        leftSection={<IconColumns size={20} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t('mapping.open')}
      </Button>
      <ActionIcon aria-label={t('returns.dismiss', { file: fileName })} onClick={onDismiss}>
        <IconX size={20} />
      </ActionIcon>
      {isOpen && <ListImport fileName={fileName} workbook={workbook} onCancel={close} onLanded={landed} />}
    </div>
  );
}
