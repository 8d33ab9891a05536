import { tableAsHtml } from './table-as-html';

/** Puts a table on the clipboard, as HTML and as text; false where the system refuses it. */
export async function copyTable(text: string): Promise<boolean> {
  const contents = { 'text/plain': text, 'text/html': tableAsHtml(text) };
  return (await writeToClipboard(contents)) || copyByEvent(contents);
}

type Contents = Readonly<Record<'text/plain' | 'text/html', string>>;

async function writeToClipboard(contents: Contents): Promise<boolean> {
  const blobs = Object.entries(contents).map(([type, text]) => [type, new Blob([text], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** The old way, which needs no permission: the browser asks the page what it copies. */
function copyByEvent(contents: Contents): boolean {
  let isTaken = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(contents)) event.clipboardData?.setData(type, text);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
