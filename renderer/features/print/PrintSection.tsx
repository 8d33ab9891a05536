import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExportedFile, printedSchema } from '../../../shared/contract/contract';
import { useLanguage, useSettings } from '../../app/session-context';
import { MadeWorkbook } from '../share/MadeWorkbook';
import { MakeButton } from '../share/MakeButton';
import { OptionRadios } from '../share/OptionRadios';
import { PrintedAs } from '../share/PrintedAs';
import styles from '../share/share.module.css';
import { type Export, useExport } from '../share/use-export';
import { type ChosenPaper, useWish } from '../share/use-wish';
import { PaperCopy } from './PaperCopy';
import type { PrintWish } from './PrintedDocument';

interface PdfProgress {
  readonly stage: 'drawing' | 'writing';
}

const pdfExport: Export<PrintWish, PdfProgress, ExportedFile> = {
  start: { stage: 'drawing' },
  make: async (api, handle, { document, language }, options) => {
    // Letters that no screen has shown yet may still be on their way.
    await window.document.fonts.ready;
    return api['print.save-pdf']({ handle, document, language }, options);
  },
  handouts: ({ fileName }, { language }) => [{ kind: 'results', fileName, language }],
};

/** Puts the results, or the one page that people take home, on paper or into a PDF. */
export function PrintSection(chosen: ChosenPaper) {
  const { t } = useTranslation();
  const { wish, choose } = useWish<Omit<PrintWish, 'paper'>>(chosen, {
    document: 'results',
    language: useLanguage(),
  });
  const [fits, setFits] = useState(true);
  const canWritePdf = useSettings((state) => state.host.can.writePdf);
  const { progress, madeIf, error, make, setError, cancel } = useExport(pdfExport);
  const made = madeIf(({ document }) => document === wish.document);
  // Without this section there is nothing drawn for paper, and a PDF would show the screen.
  useEffect(() => cancel, [cancel]);
  const isHandout = wish.document === 'handout';
  return (
    <section className={styles.section} aria-label={t('share.part.print')}>
      <OptionRadios
        label={t('print.what')}
        options={printedSchema.options.map((value) => ({
          value,
          label: t(`print.document.${value}`),
          text: t(`print.about.${value}`),
        }))}
        value={wish.document}
        onChange={(document) => choose({ document })}
      />
      <Group my="md" gap="lg" align="flex-start">
        <PrintedAs wish={wish} onChange={choose} />
      </Group>
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
      <p className={`quiet ${styles.content}`} role="status">
        {isHandout && t(fits ? 'print.fits' : 'print.flows')}
      </p>
      {!canWritePdf && <p className="quiet">{t('print.webPdf')}</p>}
      {made && <MadeWorkbook file={made} onError={setError} />}
      <PaperCopy wish={wish} isDrawn={isHandout || progress !== null} fits={fits} onFit={setFits} />
    </section>
  );
}
