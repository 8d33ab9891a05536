import { useEffect } from 'react';
import type { ExportedFile, Printed } from '../../../shared/contract/contract';
import type { Language } from '../../../shared/domain/schema/primitives';
import { type Export, useExport } from '../share/use-export';

/** What becomes a PDF: whatever the window has drawn for paper under that name. */
export interface PdfWish {
  readonly document: Printed | 'run-of-show';
  readonly language: Language;
}

export type Pdf = ReturnType<typeof usePdf>;

const pdfExport: Export<PdfWish, { readonly stage: 'drawing' | 'writing' }, ExportedFile> = {
  start: { stage: 'drawing' },
  make: async (api, handle, { document, language }, options) => {
    // Letters that no screen has shown yet may still be on their way.
    await window.document.fonts.ready;
    return api['print.save-pdf']({ handle, document, language }, options);
  },
  // The facilitator's own page is handed out to nobody.
  handouts: ({ fileName }, { document, language }) =>
    document === 'run-of-show' ? [] : [{ kind: 'results', fileName, language }],
};

/** Makes PDFs for as long as there is something drawn for paper: without it a PDF would show the screen. */
export function usePdf() {
  const pdf = useExport(pdfExport);
  const { cancel } = pdf;
  useEffect(() => cancel, [cancel]);
  return pdf;
}
