import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printedSchema } from '../../../shared/contract/contract';
import { useLanguage } from '../../app/session-context';
import { OptionRadios } from '../share/OptionRadios';
import { PrintedAs } from '../share/PrintedAs';
import styles from '../share/share.module.css';
import { type ChosenPaper, useWish } from '../share/use-wish';
import { PaperCopy } from './PaperCopy';
import type { PrintWish } from './PrintedDocument';
import { PrintOrSave } from './PrintOrSave';
import { usePdf } from './use-pdf';

/** Puts the results, or the one page that people take home, on paper or into a PDF. */
export function PrintSection(chosen: ChosenPaper) {
  const { t } = useTranslation();
  const { wish, choose } = useWish<Omit<PrintWish, 'paper'>>(chosen, {
    document: 'results',
    language: useLanguage(),
  });
  const [fits, setFits] = useState(true);
  const pdf = usePdf();
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
      <PrintOrSave wish={wish} pdf={pdf}>
        <p className={`quiet ${styles.content}`} role="status">
          {isHandout && t(fits ? 'print.fits' : 'print.flows')}
        </p>
      </PrintOrSave>
      <PaperCopy wish={wish} isDrawn={isHandout || pdf.progress !== null} fits={fits} onFit={setFits} />
    </section>
  );
}
