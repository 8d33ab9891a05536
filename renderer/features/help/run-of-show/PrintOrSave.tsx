import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportedFile } from '../../../../shared/contract/contract';
import type { Language } from '../../../../shared/domain/schema/primitives';
import { useSettings } from '../../../app/session-context';
import { MadeWorkbook } from '../../share/MadeWorkbook';
import { MakeButton } from '../../share/MakeButton';
import { type Export, useExport } from '../../share/use-export';

interface PdfProgress {
  readonly stage: 'drawing' | 'writing';
}

const pdfExport: Export<Language, PdfProgress, ExportedFile> = {
  start: { stage: 'drawing' },
  make: async (api, handle, language, options) => {
    // Letters that no screen has shown yet may still be on their way.
    await window.document.fonts.ready;
    return api['print.save-pdf']({ handle, document: 'run-of-show', language }, options);
  },
  // The facilitator's own page is handed out to nobody.
  handouts: () => [],
};

/** Onto paper, or into a PDF: by the host where it can, else by the print dialog. */
export function PrintOrSave({ language }: { readonly language: Language }) {
  const { t } = useTranslation();
  const canWritePdf = useSettings((state) => state.host.can.writePdf);
  const { progress, madeIf, error, make, setError, cancel } = useExport(pdfExport);
  const made = madeIf((asked) => asked === language);
  // Once the dialog is closed nothing is drawn for paper, and a PDF would show the screen.
  useEffect(() => cancel, [cancel]);
  return (
    <>
      <Group align="flex-start">
        <Button
          variant={canWritePdf ? 'default' : 'filled'}
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('print.print')}
        </Button>
        {canWritePdf && (
          <MakeButton
            label={t('print.savePdf')}
            told={progress && t(`print.stage.${progress.stage}`)}
            error={error}
            onMake={() => void make(language)}
            onCancel={cancel}
          />
        )}
      </Group>
      {!canWritePdf && <p className="quiet">{t('print.webPdf')}</p>}
      {made && <MadeWorkbook file={made} onError={setError} />}
    </>
  );
}
