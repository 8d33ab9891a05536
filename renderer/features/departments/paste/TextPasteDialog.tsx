import { Textarea } from '@mantine/core';
import { type ClipboardEvent, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readTable } from '../../../../shared/domain/paste/read-table';
import { FIELD_ORDER } from '../../../ui/field-order';
import { insertText } from '../grid-focus';
import { PasteDialog, type PasteDialogEnd } from './PasteDialog';
import { readClipboard, rowsAsText } from './read-clipboard';

interface TextPasteDialogProps extends PasteDialogEnd {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A place to paste into, or to type rows by hand, for those whose clipboard is awkward. */
export function TextPasteDialog({ text, onText, ...end }: TextPasteDialogProps) {
  const { t } = useTranslation();
  const shown = useDeferredValue(text);
  const rows = useMemo(() => readTable(shown), [shown]);

  /** Merged cells are known to the table only, never to its text. */
  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const contents = readClipboard(event.clipboardData);
    if (contents.kind !== 'table') return;
    event.preventDefault();
    insertText({ field: event.currentTarget }, rowsAsText(contents.rows));
  }

  return (
    <PasteDialog
      rows={rows}
      start="department"
      intoId={null}
      field={
        <Textarea
          data-autofocus
          data-browser-undo
          autosize={false}
          rows={3}
          wrap="off"
          label={t('paste.text')}
          description={t('paste.textHint')}
          inputWrapperOrder={FIELD_ORDER}
          value={text}
          onPaste={onPaste}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      }
      {...end}
    />
  );
}
