import type { Locator } from '@playwright/test';

/** What a spreadsheet leaves on the clipboard. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Pastes into a field what was copied elsewhere; the page meets the very event that Ctrl+V brings. */
export async function pasteInto(field: Locator, { text, html }: Copied): Promise<void> {
  await field.focus();
  await field.evaluate(
    (element, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied.text);
      if (copied.html !== undefined) clipboardData.setData('text/html', copied.html);
      const init = { clipboardData, bubbles: true, cancelable: true };
      // The browser itself only pastes what comes from its own clipboard.
      element.dispatchEvent(new ClipboardEvent('paste', init));
    },
    { text, html },
  );
}

/** Rows as a spreadsheet copies them. */
export function asCopied(rows: readonly (readonly string[])[]): Copied {
  const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return { text: rows.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('') };
}
