import type { BrowserWindow } from 'electron';
import { settlesWithin } from '../backend/settles-within';
import type { PageConnection } from './ipc/serve-page';

const LONGEST_SAVE = 3000;

export interface ClosingOptions {
  readonly page: PageConnection;
  /** Asks the person whether to close although edits are not saved. */
  readonly confirmLoss: () => boolean;
  readonly longestSave?: number;
}

/** Loads the page afresh once it has saved everything; one that hangs is not waited for, as it never will. */
export async function saveThenReload(
  { webContents }: BrowserWindow,
  page: PageConnection,
  longestSave = LONGEST_SAVE,
): Promise<void> {
  if (!webContents.isCrashed()) await settlesWithin(longestSave, page.save());
  if (!webContents.isDestroyed()) webContents.reload();
}

/** Lets the page save everything before its window closes, and asks where that did not succeed. */
export function saveBeforeClosing(window: BrowserWindow, options: ClosingOptions): void {
  const { page, confirmLoss, longestSave = LONGEST_SAVE } = options;
  let stage: 'open' | 'saving' | 'saved' = 'open';

  const saveThenClose = async () => {
    stage = 'saving';
    const hasAnswered = await settlesWithin(longestSave, page.save());
    stage = hasAnswered ? 'saved' : 'open';
    if (window.isDestroyed()) return;
    if (hasAnswered) window.close();
    else if (confirmLoss()) window.destroy();
  };

  window.on('close', (event) => {
    if (stage === 'saved' || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (stage === 'open') void saveThenClose();
  });
  // The page objects to being left only while it holds edits that it could not save.
  window.webContents.on('will-prevent-unload', (event) => {
    stage = 'open';
    if (confirmLoss()) event.preventDefault();
  });
}
