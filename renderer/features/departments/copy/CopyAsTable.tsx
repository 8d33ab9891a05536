import { Button, Modal, Textarea } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { filledGridRows } from '../../../../shared/domain/grid';
import { gridAsTable } from '../../../../shared/domain/paste/grid-as-table';
import { useSession } from '../../../app/session-context';
import { useFocusedDialog } from '../use-focused-dialog';
import { copyTable } from './copy-table';

/** Hands the grid to a spreadsheet; where the clipboard refuses it, as a text to copy by hand. */
export function CopyAsTable() {
  const { t } = useTranslation();
  const session = useSession();
  const refused = useFocusedDialog<string>();

  async function copy() {
    const { open } = session.documents.getState();
    if (!open) return;
    const { design } = open.workshop;
    const text = gridAsTable(design, [t('terms.department'), t('terms.duty'), t('terms.idealOutcome')]);
    const rows = t('paste.rowCount', { count: filledGridRows(design).length });
    if (await copyTable(text)) session.notify({ message: 'tableCopied', values: { rows } });
    else refused.open(text);
  }

  return (
    <>
      <Button variant="default" leftSection={<IconCopy size={20} aria-hidden />} onClick={() => void copy()}>
        {t('departments.copy.button')}
      </Button>
      {refused.contents !== null && (
        <Modal
          opened
          size="lg"
          onClose={() => refused.close()}
          title={t('departments.copy.refusedTitle')}
          closeButtonProps={{ 'aria-label': t('app.close') }}
        >
          <Textarea
            readOnly
            data-autofocus
            autosize={false}
            rows={10}
            wrap="off"
            label={t('departments.copy.table')}
            description={t('departments.copy.refusedText')}
            value={refused.contents}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Modal>
      )}
    </>
  );
}
