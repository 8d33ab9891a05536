import type { WebContents } from 'electron';

/** What a page has drawn for paper, as a PDF; the page's own style sheet says on which paper. */
export function pageAsPdf(contents: Pick<WebContents, 'printToPDF'>): Promise<Uint8Array> {
  return contents.printToPDF({ preferCSSPageSize: true, printBackground: true });
}
