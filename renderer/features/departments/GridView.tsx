import { Button } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gridRows } from '../../../shared/domain/grid';
import type { Department } from '../../../shared/domain/schema/organisation';
import { useDesign, useSession } from '../../app/session-context';
import { CopyAsTable } from './copy/CopyAsTable';
import styles from './departments.module.css';
import { focusCell, insertText } from './grid-focus';
import { CellPasteDialog } from './paste/CellPasteDialog';
import { TextPasteDialog } from './paste/TextPasteDialog';
import { type PastedIntoCell, ResponsibilityGrid } from './ResponsibilityGrid';
import { StarterDepartments } from './StarterDepartments';
import { useFocusedDialog } from './use-focused-dialog';

/** The grid with all ways to fill it: typing, pasting, starter departments; and the way out, as a table. */
export function GridView() {
  const { t } = useTranslation();
  const session = useSession();
  const body = useRef<HTMLTableSectionElement>(null);
  const isEmpty = useDesign((design) => design.departments.length === 0);
  const dialog = useFocusedDialog<PastedIntoCell | 'text'>();
  /** Kept when the dialog is left, so that nobody pastes or types twice. */
  const [text, setText] = useState('');

  function focusNewRow(before: readonly Department[]) {
    const known = new Set(before.flatMap(({ duties }) => duties));
    const { open } = session.documents.getState();
    const rows = open ? gridRows(open.workshop.design) : [];
    const added = rows.findIndex(({ duty }) => duty && !known.has(duty));
    focusCell(body.current, Math.max(added, 0), 'duty');
  }

  return (
    <>
      <div className={isEmpty ? styles.empty : ''}>
        {isEmpty && (
          <>
            <h2>{t('departments.empty.title')}</h2>
            <p className="quiet">{t('departments.empty.text')}</p>
          </>
        )}
        <div className={styles.toolbar}>
          <StarterDepartments isProminent={isEmpty} onTakenOver={focusNewRow} />
          <Button
            variant="default"
            leftSection={<IconClipboardText size={20} aria-hidden />}
            onClick={() => dialog.open('text')}
          >
            {t('paste.button')}
          </Button>
          {!isEmpty && <CopyAsTable />}
        </div>
      </div>
      <ResponsibilityGrid body={body} onPasteRows={dialog.open} />
      <p className={styles.keys}>{t('departments.keys')}</p>
      {dialog.contents === 'text' && (
        <TextPasteDialog
          text={text}
          onText={setText}
          onCancel={() => dialog.close()}
          onTakenOver={(before) => {
            setText('');
            dialog.close(() => focusNewRow(before));
          }}
        />
      )}
      {dialog.contents !== null && dialog.contents !== 'text' && (
        <CellPasteDialog
          pasted={dialog.contents}
          onCancel={() => dialog.close()}
          onTakenOver={(before) => dialog.close(() => focusNewRow(before))}
          onAsOneText={({ cell, text: all }) =>
            dialog.close(() => {
              cell.field.focus();
              insertText(cell, all);
            })
          }
        />
      )}
    </>
  );
}
