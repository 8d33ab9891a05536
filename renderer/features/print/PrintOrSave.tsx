import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../app/session-context';
import { MadeWorkbook } from '../share/MadeWorkbook';
import { MakeButton } from '../share/MakeButton';
import type { Pdf, PdfWish } from './use-pdf';

interface PrintOrSaveProps {
  readonly wish: PdfWish;
  readonly pdf: Pdf;
  /** What is said of the pages, below the buttons. */
  readonly children?: ReactNode;
}

/** Onto paper, or into a PDF: by the host where it can, else by the print dialog. */
export function PrintOrSave({ wish, pdf, children }: PrintOrSaveProps) {
  const { t } = useTranslation();
  const canWritePdf = useSettings((state) => state.host.can.writePdf);
  const { progress, madeIf, error, make, setError, cancel } = pdf;
  const made = madeIf(({ document }) => document === wish.document);
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
            onMake={() => void make(wish)}
            onCancel={cancel}
          />
        )}
      </Group>
      {children}
      {!canWritePdf && <p className="quiet">{t('print.webPdf')}</p>}
      {made && <MadeWorkbook file={made} onError={setError} />}
    </>
  );
}
